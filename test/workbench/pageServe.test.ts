import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, fileFor, listen } from '../../build/serve.mjs';

const outside = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(outside, 'local');
mkdirSync(join(folder, 'office'), { recursive: true });
mkdirSync(join(outside, 'localelse'));
writeFileSync(join(outside, 'secret.txt'), 'secret');
writeFileSync(join(outside, 'localelse/secret.txt'), 'secret');
writeFileSync(join(folder, 'workbench.html'), '<title>Workbench</title>');
writeFileSync(join(folder, 'office/office.js'), '1');

describe('the server of npm start', () => {
  it('gives files of its folder and nothing else', () => {
    expect(fileFor(folder, '/')).toBe(join(folder, 'workbench.html'));
    expect(fileFor(folder, '/office/office.js?x=1')).toBe(join(folder, 'office/office.js'));
    for (const address of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/office/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/../localelse/secret.txt', '/%00', '/office', '/office/', '/missing.js', '/%', '/office//../../secret.txt']) expect(fileFor(folder, address), address).toBeNull();
  });

  const [server, other] = [createServer(folder), createServer(folder)];
  let [port, second] = [0, 0];
  beforeAll(async () => { port = await listen(server, 3480); second = await listen(other, port); });
  afterAll(() => { server.close(); other.close(); });
  const ask = (path: string, of: { readonly method?: string; readonly host?: string } = {}): Promise<{ readonly status: number | undefined; readonly type: string | undefined }> => new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method: of.method ?? 'GET', headers: { host: of.host ?? `localhost:${port}` } }, (response) => { response.resume(); resolve({ status: response.statusCode, type: response.headers['content-type'] }); });
    asked.on('error', reject);
    asked.end();
  });

  it('takes the next port when one is in use', () => { expect(second).toBeGreaterThan(port); });

  it('says what each file is, and answers reading only, under this machine\'s own name', async () => {
    expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    expect(await ask('/office/office.js')).toEqual({ status: 200, type: 'text/javascript; charset=utf-8' });
    expect((await ask('/../secret.txt')).status).toBe(404);
    expect((await ask('/', { method: 'POST' })).status).toBe(404);
    expect((await ask('/', { host: 'elsewhere.example' })).status).toBe(404);
  });
});
