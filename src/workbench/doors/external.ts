import type { WireEvent, WireReply } from '../protocol/wire.ts';
import { DIALOG_PARAMETER, type AddinHost, type Theme } from './port.ts';

/** What office.js on Windows finds as `window.external`; arrays come as COM's SafeArrays, of which it uses `toArray`. */
interface SafeArray { readonly toArray: () => readonly unknown[]; readonly dimensions: () => number }

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => [...items], dimensions: () => 1 });

/** Methods and events by the numbers that the library calls them by. */
const METHOD = { executeRichApi: 93, commandCompleted: 94, closeContainer: 97 } as const;
const EVENT = { settingsChanged: 1, selectionChanged: 2, dialogMessage: 10, parentMessage: 12, richApiMessage: 33, commandInvoked: 39 } as const;
const STATUS = { success: 0, internalError: 5001, notSupported: 5000, dialogClosedByUser: 12006, dialogAlreadyOpened: 12007 } as const;

/** Refused requests by the numbers that the library turns into their codes again; others become GeneralException. */
const REFUSALS: Readonly<Record<string, number>> = { InvalidOperationInCellEditMode: 5004, InvalidOrTimedOutSession: 5012, ActivityLimitReached: 5102, RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104, AccessDenied: 7000 };

type Handler = (id: number, payload: unknown) => void;
type Done = (answer: SafeArray | number) => void;

export interface External {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly Execute: (id: number, params: readonly unknown[], done: Done) => void;
  readonly RegisterEvent: (id: number, target: string, handler: Handler, done: Done) => void;
  readonly UnregisterEvent: (id: number, target: string, done: Done) => void;
  readonly MessageParent2: (json: string) => void;
  readonly MessageChild2: (json: string) => void;
}

/** Where the page stands: as the add-in's pane, or as one of its dialogs. */
export interface Place { readonly origin: string; readonly dialog: string | null }

/** The door of the page: everything that office.js asks of Excel for Windows, answered by the workbench. */
export function createExternal(host: AddinHost, place: Place): External {
  const handlers = new Map<number, Handler>();
  const later = (answer: () => void): void => { setTimeout(answer, 0); };
  if (place.dialog === null) host.port.onEvents((events) => deliver(events, handlers));
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${host.locale}$telemetry$${place.dialog === null ? '' : 'isDialog'}$disableLogging$0`,
    GetContext: () => contextOf(host),
    Execute: (id, params, done) => execute({ id, params, done }, host),
    RegisterEvent: (id, target, handler, done) => { const status = register({ id, target, handler }, { host, place, handlers }); later(() => done(status)); },
    UnregisterEvent: (id, _target, done) => {
      handlers.delete(id);
      const open = host.dialogs.current();
      if (id === EVENT.dialogMessage && open !== null) host.dialogs.close(open);
      later(() => done(STATUS.success));
    },
    MessageParent2: (json) => { if (place.dialog !== null) host.dialogs.toParent(place.dialog, String((JSON.parse(json) as { readonly messageToParent?: unknown }).messageToParent ?? '')); },
    MessageChild2: (json) => host.dialogs.toChild(String((JSON.parse(json) as { readonly messageContent?: unknown }).messageContent ?? '')),
  };
}

/** Rich API events go in one payload; the two events of the older API have handlers of their own. */
function deliver(events: readonly WireEvent[], handlers: ReadonlyMap<number, Handler>): void {
  for (const id of [EVENT.settingsChanged, EVENT.selectionChanged]) if (events.some((e) => e.messageType === id && e.targetId === '')) handlers.get(id)?.(id, safeArray([]));
  handlers.get(EVENT.richApiMessage)?.(EVENT.richApiMessage, safeArray(events.map((e) => safeArray([e.messageCategory, e.messageType, e.targetId, e.message, e.id]))));
}

function execute(of: { readonly id: number; readonly params: readonly unknown[]; readonly done: Done }, host: AddinHost): void {
  if (of.id === METHOD.executeRichApi) { void richApi(of.params, of.done, host).catch((error: unknown) => { of.done(safeArray([STATUS.internalError])); throw error; }); return; }
  if (of.id === METHOD.closeContainer) host.closePane?.();
  const isKnown = of.id === METHOD.closeContainer || of.id === METHOD.commandCompleted;
  setTimeout(() => of.done(safeArray([isKnown ? STATUS.success : STATUS.notSupported])), 0);
}

/** The request's parts: custom data, method, path, headers, body, permission, flags. */
async function richApi(params: readonly unknown[], done: Done, host: AddinHost): Promise<void> {
  const parts = Array.isArray(params[0]) ? params[0] as readonly unknown[] : params;
  const [body, flags] = [parts[4], parts[6]];
  if (typeof body !== 'string') throw new Error('A request without a body.');
  const reply = JSON.parse(await host.port.request(`{"flags":${typeof flags === 'number' ? flags : 0},"body":${body}}`)) as WireReply;
  done(safeArray(reply.kind === 'done' ? [STATUS.success, 200, [], reply.body] : [REFUSALS[reply.code] ?? STATUS.internalError]));
}

interface Registering { readonly host: AddinHost; readonly place: Place; readonly handlers: Map<number, Handler> }

function register(of: { readonly id: number; readonly target: string; readonly handler: Handler }, { host, place, handlers }: Registering): number {
  if (!Object.values(EVENT).includes(of.id as never)) return STATUS.notSupported;
  handlers.set(of.id, of.handler);
  if (of.id === EVENT.parentMessage && place.dialog !== null) host.dialogs.onChildMessage(place.dialog, (text) => of.handler(of.id, [0, text, place.origin]));
  return of.id === EVENT.dialogMessage ? openDialog(of, host, place) : STATUS.success;
}

/** Registering for a dialog's messages is what opens it: the target says where and how large. */
function openDialog(of: { readonly id: number; readonly target: string; readonly handler: Handler }, host: AddinHost, place: Place): number {
  const { url, width, height } = JSON.parse(of.target) as { readonly url: string; readonly width?: number; readonly height?: number };
  const id = host.dialogs.open({ url, width: width ?? 80, height: height ?? 80 }, { message: (text) => of.handler(of.id, [0, text, place.origin]), closed: () => of.handler(of.id, [STATUS.dialogClosedByUser]) });
  return id === null ? STATUS.dialogAlreadyOpened : STATUS.success;
}

const asNumber = (color: string): number => Number.parseInt(color.slice(1), 16);
const themeJson = (theme: Theme): string => JSON.stringify(Object.fromEntries(Object.entries(theme).map(([name, color]: [string, string]) => [name, asNumber(color)])));

/** What the library asks about the program, the document and the add-in when it starts. */
function contextOf(host: AddinHost): ReturnType<External['GetContext']> {
  return {
    GetAppType: () => 1, GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1, GetHostFullVersion: () => '16.0.17328.20000', GetHostCustomMessage: () => '',
    GetAppUILocale: () => host.locale, GetAppDataLocale: () => host.locale, GetDocUrl: () => host.documentUrl(),
    GetAppCapabilities: () => 0, GetActivationMode: () => 1, GetControlIntegrationLevel: () => 1, GetTouchEnabled: () => false, GetCommerceAllowed: () => false, GetInitialDisplayMode: () => 0,
    GetSolutionRef: () => 'workbench', GetSolutionToken: () => '', GetInstanceId: () => 'workbench-1', GetCorrelationId: () => '00000000-0000-0000-0000-000000000001', GetCountOfBindings: () => 0,
    GetSupportedMatrix: () => JSON.stringify(host.apiSets), GetDialogRequirementMatrix: () => '', GetOfficeThemeInfo: () => themeJson(host.theme()),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => { for (const [key, value] of Object.entries(host.settings.read())) { keys.push(key); values.push(value); } },
      Write: (keys: readonly string[], values: readonly string[]) => host.settings.write(Object.fromEntries(keys.map((key, i) => [key, values[i] ?? '']))),
    }),
  };
}

interface Page { readonly location: { readonly origin: string; readonly search: string }; readonly parent: unknown; readonly opener?: unknown }

/** Puts the door into a page, before its office.js script: the workbench is in the frame around it, or in the window that opened it. Without a workbench nothing is done, and office.js finds no host. */
export function installExternal(page: Page & object): boolean {
  const host = workbenchOf(page.parent) ?? workbenchOf(page.opener) ?? workbenchOf(page);
  if (host === null) return false;
  const external = createExternal(host, { origin: page.location.origin, dialog: new URLSearchParams(page.location.search).get(DIALOG_PARAMETER) });
  Object.defineProperty(page, 'external', { value: external, configurable: true, writable: true });
  return true;
}

const workbenchOf = (window: unknown): AddinHost | null => (typeof window === 'object' && window !== null ? (window as { readonly __workbench?: AddinHost }).__workbench ?? null : null);
