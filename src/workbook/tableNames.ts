/** The names of all our tables, in the order of their sheets, for whoever must know them without what fills them. A test compares them with the tables. */
export const OUR_TABLES: readonly string[] = [
  'Articles', 'Claims', 'Incidents', 'Figures', 'Tallies', 'Suggestions', 'Accounts', 'CountedClaims', 'TallyLinks', 'PartLinks', 'Running', 'Bridge', 'SetAside', 'Passages', 'Readings', 'Actors', 'Places', 'Rules', 'SourceRanks', 'Decisions', 'Published', 'Log',
  'ChartLine', 'ChartTally', 'ChartRanges', 'ChartBridge',
];
