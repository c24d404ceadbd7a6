/** Mountains, islands and lands that hold many places and are no province: "in the Andes", "across Siberia" say about where, and "Siberian" says nothing more. */

const REGIONS: ReadonlySet<string> = new Set((
  'siberia sahel sahara balkans caucasus himalaya himalayas andes alps pyrenees carpathians urals rockies appalachia ozarks cascades anatolia levant maghreb mashriq mesopotamia scandinavia iberia patagonia amazonia amazon pantanal pampas caribbean mediterranean aegean adriatic baltic balkan '
  + 'donbas donbass crimea transnistria transcarpathia galicia silesia bavaria saxony thuringia tyrol sicily sardinia corsica catalonia andalusia brittany normandy provence wallonia flanders transylvania moravia bohemia karelia lapland sinai negev galilee kurdistan rojava khorasan baluchistan balochistan '
  + 'kashmir punjab sindh waziristan bengal assam deccan terai tibet manchuria mindanao luzon visayas java sumatra borneo kalimantan sulawesi moluccas arakan kivu katanga darfur kordofan ogaden tigray azawad casamance biafra ambazonia hokkaido kyushu shikoku honshu okinawa tasmania mosquitia chaco catatumbo darien yucatan yucatán araucania bajío midwest'
).split(' '));

const OF_REGIONS: ReadonlySet<string> = new Set((
  'siberian saharan sahelian balkan caucasian himalayan andean alpine pyrenean carpathian ural anatolian levantine scandinavian iberian patagonian amazonian crimean galician silesian bavarian saxon tyrolean sicilian sardinian corsican catalan andalusian punjabi sindhi assamese tibetan manchurian javanese sumatran bornean papuan acehnese balinese moluccan timorese darfuri tigrayan '
  + 'californian texan alaskan hawaiian floridian chechen dagestani ingush ossetian abkhazian adjarian karelian moravian bohemian transylvanian moldavian flemish walloon breton norman welsh scottish cornish basque cantonese sichuanese okinawan parisian neapolitan venetian adriatic aegean baltic mediterranean caribbean appalachian patagonian'
).split(' '));

/** "Siberia", "Western Siberia". */
export const isRegion = (name: string): boolean => REGIONS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** "The Siberian village", "an Andean pass". */
export const isOfRegion = (norm: string): boolean => OF_REGIONS.has(norm);
