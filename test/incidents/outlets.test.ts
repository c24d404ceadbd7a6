import { describe, expect, it } from 'vitest';
import { issuingKind } from '../../src/incidents/outlets.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';

const kindOf = (outlet: string): string | null => issuingKind(outlet, shippedLexicon());

describe('the name of an outlet tells whose word its own texts are', () => {
  it.each([
    ['Disaster Directorate of the Province', 'rescue'], ['Cuerpo de Bomberos de Loja', 'rescue'], ['Regional Administration of Kharkiv', 'authority'], ['Kharkiv Regional Military Administration', 'authority'],
    ['Ministry of Health (Gaza)', 'authority'], ['Ministry of Defence of Georgia', 'military'], ['Joint Task Force North', 'military'], ['Department of Defense', 'military'], ['Central Command (CENTCOM)', 'military'], ['Niger State Police Command', 'police'], ['Fiscalía General de Jalisco', 'police'],
    ['Lake Basin Observatory for Human Rights', 'monitor'], ['Northern Peace Tracker', 'monitor'], ['Lakes Peace Monitors', 'monitor'], ['Emergency Lawyers of Sudan', 'monitor'], ['UN Mission in the Lakes', 'un'], ['Bamenda Regional Hospital', 'hospital'],
    ['SDF Press Office', 'armed_group'], ['MONUSCO', 'un'], ['Minusca, human rights division', 'un'], ["Chief Minister's Office, Karsan", 'authority'], ['Hill Post (Al-Shabaab statement)', 'armed_group'], ['Evening News (army communiqué)', 'military'], ['FARDC, Sector North', 'military'],
    ['Lakes League for Liberties', 'monitor'], ['Valley Records Collective', 'monitor'], ['Baromètre des Plateaux', 'monitor'], ['Médecins du Fleuve (NGO)', 'monitor'], ['Defence Services Bulletin', 'military'], ['Internal security command, Lakes district', 'military'], ['Mountain Protection Force', 'armed_group'],
  ])('%s: %s', (outlet, kind) => { expect(kindOf(outlet)).toBe(kind); });

  it.each(['Lakeside News Agency', 'The Police Gazette', 'Army Times', 'Harbour Newswire', 'Radio Rescue FM', 'Caliphate Monitor', 'Hill Post (evening edition)', 'Al-Monitor', 'The Defense Post', 'Lakeside Press Service', 'The Evening Courier', 'Human Rights News Online'])('%s speaks as an outlet', (outlet) => { expect(kindOf(outlet)).toBeNull(); });
});
