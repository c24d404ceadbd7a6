/** Where worlds are set: provinces with districts and their villages, and who speaks there. Villages are invented; each has a second spelling. */

export interface Village { readonly name: string; readonly variant: string; readonly district: string; readonly province: string }

export interface Land {
  readonly country: string;
  readonly adjective: string;
  readonly capital: string;
  /** "Zamfara state", "Idlib province": how a province is called. */
  readonly provinceWord: string;
  readonly districtWord: string;
  readonly villages: readonly Village[];
  readonly rebels: string;
  readonly monitor: string;
  readonly agency: string;
  readonly papers: readonly string[];
  readonly official: string;
}

/** "Anka: Rafin Zurfi/Rafin Zurfee, Dogon Kawo/Dogon Kauwo": a district and its villages in both spellings. */
function villagesOf(province: string, districts: readonly string[]): readonly Village[] {
  return districts.flatMap((line) => {
    const [district = '', names = ''] = line.split(': ');
    return names.split(', ').map((pair) => { const [name = '', variant = name] = pair.split('/'); return { name, variant, district, province }; });
  });
}

export const LANDS: readonly Land[] = [
  {
    country: 'Nigeria', adjective: 'Nigerian', capital: 'Abuja', provinceWord: 'state', districtWord: 'district', rebels: 'bandits', monitor: 'Savannah Conflict Watch', agency: 'Niger Press Agency', papers: ['Northern Chronicle', 'Radio Arewa Today', 'The Sahel Courier'], official: 'the governor, Umar Danjuma',
    villages: [
      ...villagesOf('Zamfara', ['Anka: Rafin Zurfi/Rafin Zurfee, Dogon Kawo/Dogon Kauwo, Gidan Sabo/Gidan Sabbo', 'Maru: Tungar Bako/Tungan Bako, Farin Rijiya/Farin Rijia']),
      ...villagesOf('Katsina', ['Safana: Unguwar Tsamiya/Ungwar Tsamiya, Makera Biyu/Makerar Biyu', 'Kankara: Yar Goje/Yargoje, Zango Babba/Zangon Babba']),
    ],
  },
  {
    country: 'Syria', adjective: 'Syrian', capital: 'Damascus', provinceWord: 'province', districtWord: 'district', rebels: 'rebels', monitor: 'Orontes Monitoring Centre', agency: 'Levant Wire', papers: ['Al-Sahl Daily', 'Ghab News', 'Euphrates Tribune'], official: 'the head of the local council, Abu Khalid Nasser',
    villages: [
      ...villagesOf('Idlib', ['Ariha: Kafr Sabin/Kafar Sabeen, Tell Marwan/Tal Marwan, Ain Qasr/Ayn Qasr', 'Harem: Deir Sunna/Dayr Sunnah, Bir Zahra/Beer Zahra']),
      ...villagesOf('Aleppo', ['Azaz: Maarat Hind/Maarrat Hind, Qabtan Shami/Kabtan Shami', 'Afrin: Jabal Sous/Jebel Sous, Khan Rumman/Khan Roumman']),
    ],
  },
  {
    country: 'Congo', adjective: 'Congolese', capital: 'Kinshasa', provinceWord: 'province', districtWord: 'territory', rebels: 'militiamen', monitor: 'Great Lakes Barometer', agency: 'Central Africa Wire', papers: ['Kivu Matin', 'Radio Semuliki', 'The Lakes Post'], official: 'the administrator of the territory, Jean Kambale',
    villages: [
      ...villagesOf('North Kivu', ['Lubero: Masumba Kati/Masumbakati, Kiharo/Kyharo, Mbwavi/Mbuavi', 'Rutshuru: Nyakare/Nyakaare, Kiseguzo/Kisegusu']),
      ...villagesOf('Ituri', ['Djugu: Lodjo Nza/Lojo Nza, Tsupa/Tchupa', 'Irumu: Bwanga Sota/Buanga Sota, Mandiko/Mandico']),
    ],
  },
  {
    country: 'Ruvia', adjective: 'Ruvian', capital: 'Belmar', provinceWord: 'province', districtWord: 'district', rebels: 'insurgents', monitor: 'Ruvia Incident Desk', agency: 'Ruvian News Agency', papers: ['Orvel Gazette', 'Tavol Herald', 'The Belmar Mail'], official: 'the mayor, Ilan Torv',
    villages: [
      ...villagesOf('Orvel', ['Karsan: Osmeda/Ossmeda, Lower Tiral/Lower Tirral, Vidrovo/Vydrovo', 'Selm: Kirnu Bash/Kirnubash, Ablat/Abblat']),
      ...villagesOf('Tavol', ['Mirna: Pashtel/Pashtell, Goruk Dara/Goruk Daraa', 'Dolsk: Hazmir/Hasmir, Temno Selo/Temnoselo']),
    ],
  },
];
