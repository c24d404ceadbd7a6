/**
 * `npm start`: builds what runs in a browser without Excel and serves it on this machine alone. `--no-build` serves what is there; `--port N` begins to look for a free port at N.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png', '.woff': 'font/woff', '.map': 'application/json; charset=utf-8',
};

/** The file that an address means, or null: only files below the folder, whatever dots and codes the address holds. */
export function fileFor(folder, address) {
  let name;
  try { name = decodeURIComponent(new URL(address, 'http://localhost').pathname); }
  catch { return null; }
  if (name.includes('\0') || name.includes('\\')) return null;
  const file = path.join(folder, name === '/' ? 'workbench.html' : name);
  if (!file.startsWith(folder + path.sep)) return null;
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? file : null;
}

/** Asked by another name than this machine's own (a page elsewhere that had its name point here), it answers nothing. */
const isOwnName = (host = '') => /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host);

export function createServer(folder) {
  return http.createServer((request, response) => {
    const file = ['GET', 'HEAD'].includes(request.method) && isOwnName(request.headers.host) ? fileFor(folder, request.url) : null;
    if (file === null) { response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not here.'); return; }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
    if (request.method === 'HEAD') response.end(); else fs.createReadStream(file).pipe(response);
  });
}

/** The first free port from one on. */
export function listen(server, from) {
  return new Promise((resolve, reject) => {
    const attempt = (port) => {
      const heard = () => { server.off('error', refused); resolve(server.address().port); };
      const refused = (problem) => {
        server.off('listening', heard);
        if (problem.code === 'EADDRINUSE' && port < from + 100) attempt(port + 1); else reject(problem);
      };
      server.once('error', refused);
      server.once('listening', heard);
      server.listen(port, '127.0.0.1');
    };
    attempt(from);
  });
}

function build() {
  return new Promise((resolve, reject) => {
    const said = [];
    const child = spawn(process.execPath, [path.join(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', '--env', 'local', '--env', 'quick', '--stats', 'errors-only', '--no-color'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { said.push(text); });
    child.on('error', reject);
    child.on('close', (code) => { if (code === 0) resolve(); else reject(new Error(Buffer.concat(said).toString().trim() || `webpack ended with ${code}`)); });
  });
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3300' }, 'no-build': { type: 'boolean', default: false } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_435) throw new Error(`--port takes a number from 1 to 65435, not "${values.port}".`);
  const folder = path.join(root, 'dist/local');
  if (!values['no-build']) {
    if (!fs.existsSync(path.join(root, 'node_modules/webpack'))) throw new Error('The packages are not there yet: run `npm ci` first.');
    process.stdout.write('Building the workbench (about half a minute) ...\n');
    await build();
  }
  if (!fs.existsSync(path.join(folder, 'workbench.html'))) throw new Error('There is nothing to serve yet: run `npm start` without --no-build.');
  const server = createServer(folder);
  const found = await listen(server, port);
  process.stdout.write(`The workbench (a stand-in for Excel, with the add-in beside it) is at\n\n    http://localhost:${found}/\n\nOnly this machine can open it. Stop with Ctrl+C.\n`);
  const stop = () => { server.close(); server.closeAllConnections(); };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main().catch((problem) => { process.stderr.write(`The workbench did not start.\n${problem.message}\n`); process.exitCode = 1; });
