/** Titles that mean nothing without the name behind them (sources of regular expressions, any case). */
export const TITLES_BEFORE =
  'Mr\\.?/Mrs|Mrs|Mr|Ms|Mx|Miss|Dr|Prof|Herrn?/Frau|Frau/Herrn?|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|Señora?|Sra?|Signora?|Sig\\.ra|Sig|Dhr|heer|Mevr|meneer|mevrouw|Senhora?|Pane?|Pani|господин|госпожа'

/** Honorifics that follow a name. */
export const HONORIFICS_BEHIND = '様|さま|さん|殿|先生|님|씨|先生/女士|女士|-san|-sama'

/** Openings that call for a name, with what greets somebody whose name is not known. The longer ones first. */
export const BLANK_OPENINGS: readonly (readonly [opening: string, instead: string])[] = [
  ['Sehr geehrte(?:r|\\(r\\)|/r|s)?(?: Damen und Herren)?', 'Guten Tag'],
  ['(?:Liebe(?:r|\\(r\\)|/r|:r)?|Werte(?:r|/r)?)', 'Hallo'],
  ['(?:Cher|Chère|Cher\\(e\\)|Cher/Chère|Chère/Cher)', 'Bonjour'],
  ['(?:Estimad[oa](?:/a)?|Estimado\\(a\\)|Querid[oa](?:/a)?)', 'Hola'],
  ['(?:Gentile|Egregi[oa]|Car[oa](?:/a)?|Spettabile)', 'Buongiorno'],
  ['(?:Geachte|Beste)', 'Hallo'],
  ['(?:Prezad[oa](?:/a)?|Car[oa]\\(a\\))', 'Olá'],
  ['(?:Szanown[yai](?:/a)?|Drog[ia])', 'Dzień dobry'],
  ['(?:Kære|Kära|Kjære|Hyvä)', 'Hej'],
  ['(?:Уважаем(?:ый|ая)|Дорог(?:ой|ая))', 'Здравствуйте'],
  ['(?:My )?Dear(?:est)?', 'Hello'],
]
