import { LABELS, runCommand } from './commands.ts';
import { edgeFrom, regionAround } from './edges.ts';
import { actorOf } from './house.ts';
import type { Client, House } from './house.ts';
import { copyText, filterValues, search, writeAsked } from './lookUps.ts';
import type { Answers, Command, Request } from './messages.ts';
import { moveRelative } from '../model/references.ts';
import { saveSettings } from './settings.ts';

type Answer<K extends Request['kind']> = (house: House, client: Client, request: Extract<Request, { readonly kind: K }>) => Answers[K] | Promise<Answers[K]>;

function command(house: House, client: Client, asked: Command): Answers['command'] {
  const [model, actor] = [house.model, actorOf(client)];
  if (asked.kind === 'undo' || asked.kind === 'redo') {
    model[asked.kind](actor);
    return { goTo: null };
  }
  return { goTo: model.batch(actor, LABELS[asked.kind], () => runCommand(model, asked)) };
}

async function save({ model, shelf }: House): Promise<Answers['save']> {
  const { bytes, notKept } = await shelf.write(model);
  return { name: model.name(), bytes: bytes.slice().buffer, notKept };
}

const ANSWERS: { readonly [K in Request['kind']]: Answer<K> } = {
  hello: (house, client, { name, lock }) => {
    void house.shelf.whenFree(lock).then(() => { house.dismiss(client); });
    house.seat(client, name === null ? {} : { name });
    client.desk.tellBook();
    return { client: client.seat.client, name: client.seat.name };
  },
  rename: (house, client, { name }) => { house.seat(client, { name }); return null; },
  watch: (house, client, { sheet, blocks }) => {
    if (house.model.sheet(sheet) !== null) client.desk.watch(sheet, blocks);
    return null;
  },
  select: (house, client, { sheet, areas, active }) => { house.place(client, { sheet, areas, active }); return null; },
  click: (_, client, { at, offsetX, offsetY }) => { client.pane?.clicked({ ...at, offsetX, offsetY }); return null; },
  write: ({ model }, client, { area, inputs: given, how, confirmed, anchor }) => {
    const inputs = anchor === undefined ? given : given.map((row, r) => row.map((text, c) => (typeof text === 'string' && text.startsWith('=') ? moveRelative(text, area.row + r - anchor.row, area.column + c - anchor.column) : text)));
    return model.batch(actorOf(client), how === 'typed' ? 'Typing' : 'Paste', () => writeAsked(model, { area, inputs, isAsked: how === 'typed' && !confirmed }));
  },
  command: (house, client, request) => command(house, client, request.command),
  copyText: ({ model }, _, { area }) => ({ text: copyText(model, area) }),
  choices: ({ model }, _, { at }) => ({ choices: model.choices(at) }),
  filterValues: ({ model }, _, { table, column }) => ({ values: filterValues(model, table, column) }),
  edge: ({ model }, _, { from, direction }) => edgeFrom(model, from, direction),
  region: ({ model }, _, { from }) => regionAround(model, from),
  find: ({ model }, _, { address, sheet }) => ({ area: model.areaOf(address, sheet) }),
  search: ({ model }, _, { text, from }) => ({ at: search(model, text, from) }),
  open: async (house, _, { bytes, name }) => {
    const { model, notKept } = await house.shelf.read(new Uint8Array(bytes), name);
    house.replace(model);
    return { notKept };
  },
  save: (house) => save(house),
  newBook: (house) => { house.replace(house.shelf.blank()); return null; },
  editing: (_, client, { on }) => {
    client.isEditing = on;
    client.pane?.setCellEdit(on);
    return null;
  },
  openPane: (house, client) => ({ apiSets: house.seatPane(client).apiSets }),
  office: async (house, client, { text }) => ({ text: await (client.pane ?? house.seatPane(client)).request(text) }),
  saveSettings: ({ model }, client, { settings }) => { saveSettings(model, { ...actorOf(client), isAddin: true }, settings); return null; },
};

export const answerTo = async (house: House, client: Client, request: Request): Promise<unknown> => (ANSWERS[request.kind] as Answer<Request['kind']>)(house, client, request as never);
