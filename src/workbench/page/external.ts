import { installExternal } from '../doors/external.ts';

/** Runs in the add-in's page, before office.js: without it, office.js finds no Excel. */
installExternal(window);
