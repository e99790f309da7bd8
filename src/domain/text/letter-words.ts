/** Words that open and close letters, in the languages agents write in (sources of regular expressions, any case). */

export const GREETING_HEADS = [
  "hi|hello|hey|hiya|howdy|dear|greetings|good (?:morning|afternoon|evening|day)|g'day",
  'hallo|guten (?:tag|morgen|abend)|moin(?: moin)?|servus|grüß gott|grüezi|sehr geehrte[rs]?|liebe[rs]?',
  'bonjour|bonsoir|salut|cher|chère|hola|buen(?:os|as)? (?:d[ií]as?|tardes|noches)|estimad[oa]s?|querid[oa]s?',
  'ciao|buongiorno|buonasera|salve|gentile|egregi[oa]|goede(?:morgen|middag|navond|ndag)|goeden?dag|geachte|beste',
  'olá|bom dia|boa (?:tarde|noite)|prezad[oa]s?|hej|hejsan|god (?:morgon|morgen|dag|kväll)|hei|kjære|kære|kära|hyvä|moi',
  'dzień dobry|cześć|witam|szanown[yai]\\w*|drog[ia]|dobrý den|ahoj|szia|kedves|tisztelt|bună(?: ziua)?|merhaba|sayın',
  'здравствуйте|привет|добрый (?:день|вечер)|доброе утро|уважаем\\S+|вітаю|добрий день|γεια σας|καλημέρα',
  '您好|你好|こんにちは|お世話になっております|안녕하세요|مرحبا|السلام عليكم|שלום|สวัสดี(?:ค่ะ|ครับ)?|xin chào|नमस्ते',
].join('|')

/** Words that may follow a greeting and are nobody's name. */
export const GREETED_ALL =
  'there|again|all|both|team|everyone|everybody|folks|zusammen|nochmals?|à tous|de nouveau|a tod[oa]s|de nuevo|a tutti|allemaal|igen'

/** Capitalised words behind a greeting that begin a sentence and are nobody's name. */
export const NO_NAMES =
  "(?:I|I'm|I’m|I've|I’ve|We|We're|We’re|Sorry|Thanks?|Many|This|It|It's|The|Your?|Just|Hope|Are|Is|Can|Here|To|And|Of|On|My|Our|If|As|Please|Ich|Wir|Vielen|Danke|Das|Es|Je|Nous|Merci|Gracias|Grazie|Obrigad[oa]|Dank)(?![\\p{L}'’])"

export const SIGN_OFF_HEADS = [
  '(?:(?:thanks|thank you|many thanks|thanks again)(?:,| and) )?(?:(?:with )?(?:my )?(?:kind|kindest|best|warm|warmest|sincere) )?regards',
  'best(?: wishes)?|all the best|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|warmly|cheers|take care|respectfully|cordially|warm wishes|with (?:warm|best) wishes',
  'thanks(?: again| so much)?|thank you(?: again| so much| very much)?|many thanks',
  '(?:mit )?(?:(?:sehr )?(?:freundlich|best|herzlich|lieb|viel|schön|sonnig)\\w* )(?:grüß(?:en|e)|gruß|gruss|grüsse[n]?)|(?:viele )?(?:grüße|gruß)|lg|vg|mfg|hochachtungsvoll|bis bald',
  '(?:bien )?cordialement|bien à vous|sincèrement|(?:meilleures|sincères) salutations|salutations distinguées|à bientôt',
  '(?:un )?(?:cordial )?saludos?(?: cordiales?)?|atentamente|cordialmente|un abrazo|hasta pronto',
  '(?:cordiali|distinti|cari|un cordiale)? ?saluti|un saluto|a presto',
  '(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|atenciosamente|(?:com os melhores )?cumprimentos|abraços?',
  '(?:serdecznie )?pozdrawiam|z poważaniem|(?:med )?(?:vänliga?|bästa|venlig|vennlig|de bedste) (?:hälsning(?:ar)?|hilsen(?:er)?)|mvh|hälsningar|hilsen|(?:ystävällisin )?terveisin|s pozdravem|üdvözlettel',
  'с уважением|всего доброго|з повагою|saygılarımla|sevgiler|με εκτίμηση|よろしくお願い(?:いた)?します|敬具|此致|敬礼|祝好|감사합니다|مع خالص التحية|ด้วยความเคารพ|trân trọng',
].join('|')

/** Sign-offs that are sentences too: without a name below they are just thanks. */
export const THANKS_ONLY = /^\s*(?:thanks|thank you|many thanks|감사합니다|よろしくお願い)/iu
