import type { Session } from '../protocol/session.ts';
import { byteLength, type RequestBody, type WireEvent, type WireReply } from '../protocol/wire.ts';

/** What Office.js looks for as `_richApiNativeBridge` when it loads outside of Excel: it sends texts, and sets `onMessageFromHost` to hear answers and events. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  readonly sendMessageToHost: (text: string) => void;
}

interface BridgeRequest { readonly id: number; readonly flags?: number; readonly message: { readonly body?: RequestBody | string } }

/** The door for unit tests: the library and the session in one JavaScript realm, without a page. Answers and events arrive in later turns, as they do in Excel. */
export function createBridge(session: Session): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, flags = 0, message } = JSON.parse(text) as BridgeRequest;
      const body = typeof message.body === 'string' ? JSON.parse(message.body) as RequestBody : message.body;
      if (body === undefined) throw new Error('A request without a body.');
      setTimeout(() => session.process({ flags, body, size: byteLength(text) }, (reply) => tell({ id, type: 2, message: answered(reply) })), 0);
    },
  };
  const tell = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  session.onEvents((entries: readonly WireEvent[]) => { setTimeout(() => tell({ type: 3, message: { entries } }), 0); });
  return bridge;
}

const answered = (reply: WireReply): unknown => (reply.kind === 'done' ? { statusCode: 200, headers: {}, body: reply.body } : { statusCode: reply.status, headers: {}, body: JSON.stringify({ error: { code: reply.code, message: reply.message } }) });
