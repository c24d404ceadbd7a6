/** What the host refuses, in the words and codes that Excel itself uses ("Error handling with the application-specific JavaScript APIs"). */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string = WORDS[code] ?? WORDS['GeneralException'] as string) {
    super(message);
    this.code = code;
    this.status = STATUS[code] ?? 500;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ConnectionFailure: 'The connection to the workbook was lost.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403, ConnectionFailure: 503, InvalidArgument: 400, InvalidOperation: 400, InvalidOperationInCellEditMode: 400, InvalidReference: 400, InvalidSelection: 400, InvalidBinding: 400, InsertDeleteConflict: 409,
  ItemAlreadyExists: 409, ItemNotFound: 404, NotImplemented: 501, RangeExceedsLimit: 400, RequestPayloadSizeLimitExceeded: 400, ResponsePayloadSizeLimitExceeded: 400, UnsupportedOperation: 400, UnsupportedSheet: 400, FilteredRangeConflict: 409,
};

export const invalidArgument = (message?: string): HostFailure => new HostFailure('InvalidArgument', message);
export const itemNotFound = (): HostFailure => new HostFailure('ItemNotFound');
export const notImplemented = (what: string): HostFailure => new HostFailure('NotImplemented', `${what} is not implemented by this host.`);

/** `null` is "there is none", which is a failure wherever an object was asked for by name. */
export function found<T>(it: T | null | undefined): T {
  if (it === null || it === undefined) throw itemNotFound();
  return it;
}
