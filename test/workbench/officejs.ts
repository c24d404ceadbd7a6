import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { createBridge } from '../../src/workbench/doors/bridge.ts';
import type { Session } from '../../src/workbench/protocol/session.ts';

/** The library as its page scripts leave it: `Excel` and `OfficeExtension` of the unmodified office.js. */
export interface OfficeJs { readonly Excel: typeof Excel; readonly OfficeExtension: typeof OfficeExtension }

const BUNDLE = join(import.meta.dirname, '../../node_modules/@microsoft/office-js/dist/excel-win32-16.01.js');

interface Loaded extends OfficeJs { readonly OfficeExtension: typeof OfficeExtension & { readonly HostBridge: { init: (bridge: unknown) => void }; readonly CommonUtility: { _doApiNotSupportedCheck: boolean } } }

/** The window that the library's start-up code expects; it is never drawn. */
function stubWindow(): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const location = { search: '', hash: '', href: 'http://localhost/', protocol: 'http:', origin: 'http://localhost' };
  const stubs: Readonly<Record<string, unknown>> = {
    window: globalThis, self: globalThis, name: '', location, navigator: { userAgent: 'node' }, addEventListener: () => undefined, removeEventListener: () => undefined,
    document: { URL: location.href, getElementsByTagName: () => [], createElement: () => ({}), addEventListener: () => undefined },
  };
  for (const [name, stub] of Object.entries(stubs)) world[name] ??= stub;
}

let loaded: Loaded | null = null;
let original: object | null = null;

/** Loads the library once per test file, in the tests' own realm: from another one its checks for plain objects fail. */
function load(): Loaded {
  if (loaded !== null) return loaded;
  stubWindow();
  runInThisContext(readFileSync(BUNDLE, 'utf8'), { filename: BUNDLE });
  loaded = globalThis as unknown as Loaded;
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return loaded;
}

/** Points the library at a session. It asks the session which members exist, and fails with ApiNotFound for any other, as it does in an older Excel. */
export function openOfficeJs(session: Session): OfficeJs {
  const library = load();
  library.OfficeExtension.HostBridge.init(createBridge(session));
  const context = { requirements: { isSetSupported: (name: string, version = '1.1') => isAtLeast(session.apiSets[name], version) } };
  const world = globalThis as unknown as { Office: object };
  original ??= world.Office;
  world.Office = Object.create(original, { context: { value: context } }) as object;
  return library;
}

function isAtLeast(version: string | undefined, wanted: string): boolean {
  if (version === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(wanted).split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
