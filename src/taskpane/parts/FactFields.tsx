import * as React from 'react';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { CellValue } from '../../workbook/bookRead.ts';
import { STRINGS } from '../strings.ts';
import { FACT_FIELDS } from './facts.ts';
import type { Cells, FactField } from './facts.ts';

interface Props { readonly cells: Cells; /** What was read, to be shown where it differs. */ readonly read?: Cells; readonly onChange: (column: string, value: CellValue) => void; readonly columns?: readonly string[] }

const GRID: React.CSSProperties = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(118px, 1fr))', gap: '4px 10px', alignItems: 'start' };

/** The facts of a claim as fields: whatever is typed stands once the field is left. */
export const FactFields: React.FunctionComponent<Props> = ({ cells, read, onChange, columns }) => (
  <div style={GRID}>
    {FACT_FIELDS.filter((f) => columns?.includes(f.column) ?? true).map((field) => <Field key={field.column} field={field} value={cells[field.column] ?? null} {...(read ? { read: read[field.column] ?? null } : {})} onChange={onChange} />)}
  </div>
);

interface FieldProps { readonly field: FactField; readonly value: CellValue; readonly read?: CellValue; readonly onChange: Props['onChange'] }

const Field: React.FunctionComponent<FieldProps> = ({ field, value, read, onChange }) => {
  const label = STRINGS.columns[field.column as keyof typeof STRINGS.columns];
  const changed = read !== undefined && String(read ?? '') !== String(value ?? '') ? STRINGS.fields.wasRead(String(read ?? '') || STRINGS.fields.empty) : undefined;
  if (field.kind !== 'list') return <Typed field={field} label={label} value={value} note={changed} onChange={onChange} />;
  const options = (field.list.includes(String(value ?? '')) || value === null ? field.list : [...field.list, String(value)]).map((key) => ({ key, text: STRINGS.values[key as keyof typeof STRINGS.values] ?? key }));
  return <Dropdown label={label} options={options} selectedKey={value === null ? null : String(value)} onChange={(_, option) => { if (option) onChange(field.column, String(option.key)); }} {...(changed === undefined ? {} : { title: changed })} />;
};

interface TypedProps { readonly field: FactField; readonly label: string; readonly value: CellValue; readonly note: string | undefined; readonly onChange: Props['onChange'] }

/** Kept apart until the field is left or Enter is pressed, so that half a word is no decision. */
const Typed: React.FunctionComponent<TypedProps> = ({ field, label, value, note, onChange }) => {
  const [typed, setTyped] = React.useState<string | null>(null);
  const shown = typed ?? String(value ?? '');
  const commit = (): void => {
    if (typed === null || typed === String(value ?? '')) { setTyped(null); return; }
    const next = valueOf(field, typed);
    if (next !== undefined) onChange(field.column, next);
    setTyped(null);
  };
  const isWrong = typed !== null && valueOf(field, typed) === undefined;
  return (
    <TextField label={label} value={shown} type={field.kind === 'day' ? 'date' : 'text'} dir={field.kind === 'text' ? 'auto' : 'ltr'} {...(field.kind === 'number' ? { inputMode: 'numeric' as const } : {})}
      onChange={(_, words) => { setTyped(words ?? ''); }} onBlur={commit} onKeyDown={(e) => { if (e.key === 'Enter') commit(); if (e.key === 'Escape' && typed !== null) { setTyped(null); e.stopPropagation(); } }}
      {...(note === undefined ? {} : { description: note })} {...(isWrong ? { errorMessage: STRINGS.fields.notANumber } : {})} />
  );
};

/** What was typed as a cell's value; undefined where it is none. */
function valueOf(field: FactField, typed: string): CellValue | undefined {
  const words = typed.trim();
  if (words === '') return null;
  if (field.kind !== 'number') return words;
  const n = Number(words.replaceAll(/[ ,]/g, ''));
  return Number.isInteger(n) && n >= 0 ? n : undefined;
}
