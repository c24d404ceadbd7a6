import type { Person } from '../hub/messages.ts';
import { askText } from './dialog.ts';
import { el } from './dom.ts';
import { icon } from './icons.ts';
import type { Workspace } from './workspace.ts';

const initials = (name: string): string => name.split(/\s+/).filter((word) => word !== '').map((word) => word.slice(0, 1)).slice(0, 2).join('').toUpperCase();

function chip(person: Person, act: () => void): HTMLElement {
  const made = el('button', { type: 'button', class: person.isYou ? 'chip you' : 'chip', title: person.isYou ? `${person.name} (you): click to change your name` : `${person.name}: click to go where they are`, 'aria-label': person.isYou ? `${initials(person.name)}: you are ${person.name}. Change your name` : `${initials(person.name)}: go to ${person.name}`, onclick: act }, initials(person.name));
  made.style.background = person.color;
  return made;
}

/** The workbook's name, what this page is, and who is here. */
export function createTitleBar(workspace: Workspace, of: { readonly rename: (name: string) => void; readonly isShared: boolean }): HTMLElement {
  const name = el('input', { type: 'text', class: 'book-name', 'aria-label': 'Workbook name', spellcheck: 'false', maxlength: '120' });
  const people = el('div', { class: 'people', role: 'group', 'aria-label': 'People in this workbook' });
  const second = el('button', { type: 'button', class: 'title-button', title: of.isShared ? 'Opens this workbook in a second window, as a second person' : 'This browser has no shared workers: a second window would not share this workbook', disabled: !of.isShared, onclick: () => { open(location.href, '_blank'); } }, icon('window'), el('span', {}, 'Open as a second person'));
  const renameMe = async (present: string): Promise<void> => {
    const answer = await askText({ title: 'Your name', label: 'Others see this name at your cells and comments', value: present });
    if (answer !== null && answer.trim() !== '') of.rename(answer.trim());
  };
  const visit = (person: Person): void => {
    const [area] = person.areas;
    if (person.sheet !== null && area !== undefined) workspace.goTo({ ...area, sheet: person.sheet });
  };
  const showPeople = (): void => { people.replaceChildren(...workspace.mirror.people().map((person) => chip(person, () => { if (person.isYou) void renameMe(person.name); else visit(person); }))); };
  name.addEventListener('change', () => { if (name.value.trim() !== '') void workspace.run({ kind: 'nameBook', name: name.value.trim() }); });
  name.addEventListener('keydown', (event) => { if (event.key === 'Enter') name.blur(); });
  workspace.mirror.onChange((what) => {
    if (what === 'people') showPeople();
    if (what !== 'book') return;
    if (document.activeElement !== name) name.value = workspace.mirror.book().name;
    document.title = `${workspace.mirror.book().name} - Workbench`;
  });
  return el('div', { class: 'title-bar' }, el('span', { class: 'logo', 'aria-hidden': 'true' }, icon('table')), name, el('span', { class: 'stand-in', title: 'A workbook in your browser, made to try the add-in where there is no Excel. It is not Microsoft Excel and not connected to it.' }, 'Workbench: a stand-in for Excel'), el('span', { class: 'title-space' }), second, people);
}
