import type { Area } from '../../model/area.ts';
import { cellOf } from '../areas.ts';
import { flagOf, oneOf, recordOf, wholeOf } from '../args.ts';
import { found, HostFailure, invalidArgument } from '../failures.ts';
import { only } from '../grid.ts';
import { objectOf, registers, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { EventType, WORKBOOK_TARGET } from '../wire.ts';
import { styleCollection } from './cellStyles.ts';
import { chartObject } from './charts.ts';
import { commentCollection } from './comments.ts';
import { functions } from './functions.ts';
import { namedItemCollection } from './names.ts';
import { customXmlPartCollection, documentProperties } from './properties.ts';
import { workbookProtection } from './protection.ts';
import { rangeOn, rangeOrNull, rangesOrNull } from './rangeOn.ts';
import { settingCollection } from './settings.ts';
import { tableCollection } from './tables.ts';
import { tableStyleCollection } from './tableStyles.ts';
import { worksheetCollection } from './worksheets.ts';

const [dataPointTrack, precision] = [only<null>('Workbook.chartDataPointTrack', true), only<null>('Workbook.usePrecisionAsDisplayed', false)];

/** An area that an event told of; the event carries it as JSON. `null` when its sheet is gone. */
function eventArea(reference: string, { model }: Host): Area | null {
  const area = recordOf(JSON.parse(reference));
  const sheet = area['sheet'];
  if (typeof sheet !== 'string') throw invalidArgument();
  return model.sheet(sheet) === null ? null : { sheet, row: wholeOf(area['row']), column: wholeOf(area['column']), rows: wholeOf(area['rows']), columns: wholeOf(area['columns']) };
}

export const workbook: ClassOf<null> = {
  name: 'Workbook',
  missing: ['Bindings', 'DataConnections', 'InternalTest', 'LinkedWorkbooks', 'PivotTableStyles', 'PivotTables', 'Queries', 'SlicerStyles', 'Slicers', 'TimelineStyles', '_V1Api'],
  get: {
    AutoSave: () => false,
    CalculationEngineVersion: () => 0,
    ChartDataPointTrack: dataPointTrack.get,
    IsDirty: (_self, { parts }) => parts.properties.get('isDirty') ?? true,
    Name: (_self, { model }) => model.name(),
    PreviouslySaved: () => false,
    ReadOnly: () => false,
    UsePrecisionAsDisplayed: precision.get,
  },
  set: { ChartDataPointTrack: dataPointTrack.set, IsDirty: (_self, value, { parts }) => { parts.properties.set('isDirty', flagOf(value)); }, UsePrecisionAsDisplayed: precision.set },
  navigate: {
    Application: () => objectOf(application, null),
    Comments: () => objectOf(commentCollection, { sheet: null }),
    CustomXmlParts: () => objectOf(customXmlPartCollection, null),
    Functions: () => objectOf(functions, null),
    Names: () => objectOf(namedItemCollection, { sheet: null }),
    Properties: () => objectOf(documentProperties, null),
    Protection: () => objectOf(workbookProtection, null),
    Settings: () => objectOf(settingCollection, null),
    Styles: () => objectOf(styleCollection, null),
    TableStyles: () => objectOf(tableStyleCollection, null),
    Tables: () => objectOf(tableCollection, { sheet: null }),
    Worksheets: () => objectOf(worksheetCollection, null),
    _Runtime: () => objectOf(runtime, null),
  },
  call: {
    GetActiveCell: (_self, _args, host) => rangeOn(host, cellOf({ ...host.view.active(), rows: 1, columns: 1 })),
    GetActiveChart: (_self, _args, host) => found(activeChart(host)),
    GetActiveChartOrNullObject: (_self, _args, host) => activeChart(host),
    /** The workbook keeps every change at once; there is nothing left to save, and nothing to ask. */
    Save: (_self, args) => { args.oneOf(0, ['Save', 'Prompt'], 'Save'); },
    GetIsActiveCollabSession: () => true,
    GetSelectedRange: (_self, _args, host) => { const areas = host.view.areas(); if (areas.length !== 1) throw new HostFailure('InvalidSelection', 'The current selection is invalid for this operation.'); return rangeOn(host, areas[0] as Area); },
    GetSelectedRanges: (_self, _args, host) => found(rangesOrNull(host, host.view.areas())),
    _GetRangeForEventByReferenceId: (_self, args, host) => rangeOn(host, found(eventArea(args.text(0), host))),
    _GetRangeOrNullObjectForEventByReferenceId: (_self, args, host) => rangeOrNull(host, eventArea(args.text(0), host)),
    _GetReferenceCount: (_self, _args, host) => host.countReferences(),
    _RemoveAllReferences: (_self, _args, host) => host.forget(null),
    _RemoveReference: (_self, args, host) => host.forget(args.text(0)),
    /** The workbook keeps every change at once, so that the auto-save setting never changes and its event never comes. */
    ...registers<null>({ ActivatedEvent: EventType.workbookActivated, AutoSaveSettingChangedEvent: EventType.workbookAutoSaveSettingChanged }, () => WORKBOOK_TARGET),
  },
};

const activeChart = ({ model, view }: Host): HostObject | null => { const id = view.chart(); const chart = model.sheets().flatMap((s) => s.charts).find((c) => c.id === id); return chart === undefined ? null : chartObject(chart); };

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Cells are computed once at the end of each request and screens are drawn after it, so that the two suspensions have nothing left to do. */
const application: ClassOf<null> = {
  name: 'Application',
  missing: ['Ribbon'],
  get: {
    CalculationEngineVersion: () => 191_029,
    CalculationMode: (_self, { model }) => model.calculationMode(),
    CalculationState: () => 'Done',
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  set: { CalculationMode: (_self, value, { model }) => model.setCalculationMode(oneOf(value, MODES)) },
  navigate: { CultureInfo: () => objectOf(cultureInfo, null), IterativeCalculation: () => objectOf(iterativeCalculation, null) },
  call: {
    Calculate: (_self, args, { model }) => model.calculate(oneOf(args.at(0), ['Recalculate', 'Full', 'FullRebuild'])),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const cultureInfo: ClassOf<null> = { name: 'CultureInfo', get: { Name: () => 'en-US' }, navigate: { DatetimeFormat: () => objectOf(datetimeFormat, null), NumberFormat: () => objectOf(numberFormat, null) } };
const datetimeFormat: ClassOf<null> = { name: 'DatetimeFormatInfo', get: { DateSeparator: () => '/', LongDatePattern: () => 'dddd, mmmm d, yyyy', LongTimePattern: () => 'h:mm:ss AM/PM', ShortDatePattern: () => 'm/d/yyyy', TimeSeparator: () => ':' } };
const numberFormat: ClassOf<null> = { name: 'NumberFormatInfo', get: { NumberDecimalSeparator: () => '.', NumberGroupSeparator: () => ',' } };

const [enabled, maxChange, maxIteration] = [only<null>('IterativeCalculation.enabled', false), only<null>('IterativeCalculation.maxChange', 0.001), only<null>('IterativeCalculation.maxIteration', 100)];
const iterativeCalculation: ClassOf<null> = { name: 'IterativeCalculation', get: { Enabled: enabled.get, MaxChange: maxChange.get, MaxIteration: maxIteration.get }, set: { Enabled: enabled.set, MaxChange: maxChange.set, MaxIteration: maxIteration.set } };

const runtime: ClassOf<null> = { name: 'Runtime', get: { EnableEvents: (_self, host) => host.runtime.enableEvents }, set: { EnableEvents: (_self, value, host) => { host.runtime.enableEvents = flagOf(value); } } };

/** What the library makes by name when it starts: it tells that handlers of ribbon commands are ready, of which this host has none. */
const addinInternalService: ClassOf<null> = { name: 'AddinInternalService', call: { NotifyActionHandlerReady: () => null } };

export const madeByName = (name: string): HostObject | null => (name === 'Microsoft.InternalService.AddinInternalService' ? objectOf(addinInternalService, null) : null);

