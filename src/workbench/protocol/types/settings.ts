import { textOf } from '../args.ts';
import { itemNotFound } from '../failures.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';

interface SettingSelf { readonly key: string }

const byKey = (key: unknown, { model }: Host): HostObject | null => (model.settings().has(textOf(key)) ? objectOf(setting, { key: textOf(key) }) : null);

function value(self: SettingSelf, { model }: Host): unknown {
  if (!model.settings().has(self.key)) throw itemNotFound();
  return model.settings().get(self.key);
}

const setting: ClassOf<SettingSelf> = {
  name: 'Setting',
  identity: '_Id',
  get: { Key: (self) => self.key, Value: value, _Id: (self) => self.key },
  set: { Value: (self, to, { model }) => model.setSetting(self.key, to) },
  call: { Delete: (self, _args, { model }) => model.deleteSetting(self.key) },
};

export const settingCollection: ClassOf<null> = {
  name: 'SettingCollection',
  items: (_self, { model }) => [...model.settings().keys()].map((key) => objectOf(setting, { key })),
  item: (_self, key, host) => byKey(key, host),
  call: {
    Add: (_self, args, { model }) => { model.setSetting(args.text(0), args.at(1)); return objectOf(setting, { key: args.text(0) }); },
    GetCount: (_self, _args, { model }) => model.settings().size,
    GetItemOrNullObject: (_self, args, host) => byKey(args.at(0), host),
  },
};
