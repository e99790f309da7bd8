/** A kind of fact an agent may ask for and a customer may have told. */
export interface GivenKind {
  readonly id: string
  /** In an agent's asking sentence, lower case. */
  readonly asks: RegExp
  /** A cheap look before `asks`: an asking sentence has one of these. */
  readonly words: readonly string[]
  /** A cheap look before `tells`: a message that tells has this. */
  readonly sign?: RegExp
  /** In a customer's message; the value is group 1, or the whole match. */
  readonly tells: readonly RegExp[]
  /** A short answer to just this question counts, whatever it looks like. */
  readonly bare?: RegExp
}

const DEVICE =
  /\b((?:iphone ?(?:\d{1,2}\w{0,2}|x\w?|se)?(?: plus| pro(?: max)?|\+)*|ipad(?: \w+)?|macbook(?: pro| air)?|imac|samsung galaxy(?: \w+){1,3}|galaxy [a-z]?\d+|pixel \d\w*|huawei \w+ ?\d*|oneplus ?\d*|lg [a-z]\w*(?: \w+)?|ps ?[345]|playstation ?[345]?|xbox(?: one| series [xs])?|roku(?: \w+ stick)?|apple tv|fire ?(?:tv|stick)|chromecast|nintendo switch|(?:android|smart) (?:tablet|tv|phone)|hp [a-z]+(?: [a-z] series| \d+)|thinkpad \w+|surface \w+|(?<=\bmy )se\b)(?:(?: \(\d{4}\))?(?: model [\w-]+)?))/i

/** Kinds of facts, as patterns. Order: the more telling first. */
export const GIVEN_KINDS: readonly GivenKind[] = [
  {
    id: 'order_number',
    words: ['order'],
    sign: /\d[\d-]{3}/,
    asks: /\border (?:number|no\b|#|id|reference|ref)|\border#|\bnumber of your order/,
    tells: [
      /\border(?:ed)?(?: ?(?:number|no\.?|nr\.?|id|ref(?:erence)?|code))?(?: (?:is|was))?\s*[:#-]?\s*#?((?:[A-Z]{1,4}-?)?\d[\d-]{3,}\d)\b/i,
      /(?:^|\s)#((?:[A-Z]{1,4}-?)?\d{4,})\b/,
    ],
    bare: /^#?[A-Z]{0,4}-?\d[\d-]{4,}$/i,
  },
  {
    id: 'ticket_id',
    words: ['ticket', 'case', 'reference'],
    sign: /\d{4}/,
    asks: /\b(?:ticket|case|reference) ?(?:number|id|no\b|#)/,
    tells: [/\b(?:ticket|case|reference|ref)\b[^.\d\n]{0,50}\.? ?#?(\d{4,})\b/i],
    bare: /^#?\d{4,}$/,
  },
  {
    id: 'booking_ref',
    words: ['booking', 'locator', 'confirmation', 'reservation', 'pnr'],
    sign: /booking|confirmation|reservation|locator|pnr/,
    asks: /\bbooking (?:ref\w*|number|code)|\brecord locator|\bconfirmation ?(?:number|#|code|no)|\breservation (?:code|number)|\bpnr\b/,
    tells: [
      /\b(?:booking|confirmation|reservation|locator|pnr)\b[^.\n]{0,25}?[\s:#]([A-Z0-9]{5,8})\b(?<=\d\w*|[A-Z]{6})/,
    ],
    bare: /^[A-Z0-9]{5,8}$/,
  },
  {
    id: 'transaction_id',
    words: ['transaction'],
    sign: /transaction/,
    asks: /\btransaction (?:id|number)/,
    tells: [/\btransaction (?:id|number)?\s*[:#]?\s*([A-Z0-9-]{6,})/],
  },
  {
    id: 'serial_number',
    words: ['serial'],
    sign: /serial/i,
    asks: /\bserial (?:number|no)/,
    tells: [/\bserial(?: ?(?:number|no\.?))?(?: is)?\s*[:#]?\s*([A-Z0-9-]*\d[A-Z0-9-]{4,})/i],
  },
  {
    id: 'email',
    words: ['mail'],
    sign: /@|(?:mail|yahoo|outlook)\s?\.?com/i,
    asks: /\be-?mail(?! (?:us|me|at|our|from|you|to\b|support|with|again))(?: address)?\b/,
    tells: [
      /([\w.+-]+@[\w-]+\.[\w.]*\w)/,
      /\b((?:[a-z]+ ?\d* ?)?(?:gmail|yahoo|hotmail|outlook|[a-z]*mail)\s?\.?com)\b/i,
    ],
    bare: /^\w{5,}com$/i,
  },
  {
    id: 'phone',
    words: ['phone', 'number', 'contact', 'mobile', 'cell', 'callback', 'daytime'],
    sign: /\d/,
    asks: /\bphone(?: ?#| number)?\b(?! support)|\b(?:contact|mobile|cell|cellphone|telephone|callback|daytime) ?(?:number|#|no)|\bnumber (?:or|and) e-?mail|\bnumber (?:you|where|we) can\b|\bgood (?:contact )?number/,
    tells: [
      /(?<![\d-])(?!\d{14})(?=(?:[\s().+-]{0,2}\d){9})(\+?\(?\d{1,4}\)?[ .-]?\d{2,4}[ .-]?\d{3,4}(?:[ .-]?\d{2,4}){0,2})(?![\d-])/,
    ],
  },
  {
    id: 'username',
    words: ['user', 'gamer', 'psn', 'screen'],
    sign: /user|gamer|psn/i,
    asks: /\buser ?name|\bgamer ?tag|\bpsn (?:id|name)|\bscreen name/,
    tells: [/\b(?:user ?name|gamer ?tag|psn(?: id)?)(?: is)?\s*[:=]?\s*([\w.-]{3,})/i],
  },
  {
    id: 'name',
    words: ['name'],
    sign: /name|i am \S|i'm \S|this is \S|^\S+ \S+$|\. \S+ \S+ [\d(+]/im,
    asks: /\b(?:full|first|last|your|us the|account holder'?s?|dm(?: me| us)?) names?\b|\bname(?:,| ?&| and|\/| or)\b|\b(?:your|us|me) [\w,/ ]*\bname\b(?! of)/,
    tells: [
      /\bmy name(?:'s| is) ([\p{L}'-]+(?: [\p{L}'-]+)?)/iu,
      /(?:^|\s)name:? (?!is\b|of\b|on\b|and\b|correction|change)([\p{L}'-]+(?: [\p{L}'-]+)?)/iu,
      /\b(?:i am|i'm|this is) (\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)/u,
      /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/mu,
      /\. (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) (?=[\d(+])/u,
      /^(?!hi |hello|good |thanks|thank |need |yes|no |ok|i )([a-z]{3,12} [a-z]{3,12})$/im,
    ],
    bare: /^[\p{L}'-]+(?: [\p{L}'-]+){0,2}$/u,
  },
  {
    id: 'account_id',
    words: ['acc', 'customer'],
    sign: /\d{4}/,
    asks: /\bacc(?:oun)?t (?:number|#|id|no\b|info)|\bacct\b|\bcustomer (?:number|id)/,
    tells: [/\b(?:acc(?:oun)?t|customer)(?: (?:number|no\.?|id))?(?: is)?\s*[:#]?\s*#?(\d{4,})\b/i],
    bare: /^(?=.*\d)\w{5,}$/,
  },
  {
    id: 'location',
    words: ['store', 'branch', 'location', 'station', 'restaurant', 'shop'],
    sign: /\d\d|branch|store|station|cafe|restaurant|shop/,
    asks: /\b(?:which|what) (?:store|branch|location|station|restaurant|shop)|\bstore'?s? address|\baddress of (?:that|the|this) (?:branch|store|shop)|\blocation of (?:the|that)|\bwhat is the store/,
    tells: [
      /\b(\d{2,5} [\w. ]{3,40}\b(?:st|street|rd|road|ave|avenue|blvd|hwy|highway|lane|drive|dr)\b[^.!?\n]{0,40})/i,
      /#?(\p{Lu}[\p{L}]+ (?:branch|store|station|cafe|restaurant|shop))\b/u,
    ],
  },
  {
    id: 'address',
    words: ['address'],
    sign: /\d/,
    asks: /(?<!e-?mail |ip |web |store'?s |store |wallet )\baddress\b(?! of (?:that|the))/,
    tells: [
      /\b(\d{1,5} ?\w? (?:[\w.]+ ){0,4}(?:st|street|road|rd|ave|avenue|blvd|lane|ln|dr|drive|way|court|ct|hwy|highway|close|nagar|street\w+)\b)/i,
      /\baddress(?: is)?:? (\d[\w .,]{6,60})/i,
      /\b(room no \d+ [\w ]{5,40})/i,
    ],
  },
  {
    id: 'zip',
    words: ['zip', 'post'],
    sign: /\d|zip|post/i,
    asks: /\bzip\b|\bpost(?:al)? ?code/,
    tells: [
      /\b(?:zip|post(?:al)? ?code)(?: code)?(?: is)?:? ?(\w{3,4} ?\w{3}|\d{5})\b/i,
      /(?:,\s?|\b[A-Za-z]{2} )(\d{5})(?:-\d{4})?\b/,
      /\b(\d{5})(?= area code)/,
      /\b([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b/,
    ],
  },
  {
    id: 'flight',
    words: ['flight'],
    sign: /\d\d/,
    asks: /\bflight (?:number|details|no|#)/,
    tells: [
      /\b(flight (?:number )?#?[A-Z]{0,2} ?\d{2,4})\b/i,
      /\b((?!RM)[A-Z][A-Za-z] ?\d{3,4})\b(?![.,]\d)/,
    ],
  },
  {
    id: 'os_version',
    words: ['ios', 'os', 'android', 'windows', 'operating'],
    sign: /\d|windows|os|catalina|mojave|big sur|monterey|ventura|sonoma|sequoia/i,
    asks: /\b(?:ios|os|android|macos|windows|operating system) version|\bversion of (?:ios|android|macos|windows|os)|\boperating system\b|\b(?:device|os)\/os\b|\bwhich os\b|\bversion number of ios|\bdevice, os\b/,
    tells: [
      /\b((?:ios|ipados) ?\d+(?:\.\d+)*)/i,
      /\b(android (?:version )?(?:\w+ )?\d+(?:\.\d+)*)/i,
      /\b(windows (?:\d+(?:\.\d+)?|xp|vista)(?: pro| home)?)/i,
      /\b(os ?x [\w ]{3,12}|(?:macos )?(?:catalina|mojave|big sur|monterey|ventura|sonoma|sequoia)(?: [\d.]+)?|macos \d[\d.]*)/i,
      /\bmac with (\d{2}\.\d+(?:\.\d+)?)/i,
    ],
  },
  {
    id: 'app_version',
    words: ['version'],
    sign: /\d\.\d/,
    asks: /\b(?:app|spotify|software|program|client) version|\bversion of (?:the |our |your )?(?:app|software)|\bspotify version/,
    tells: [
      /\b(?:version |v)?(\d+\.\d+\.\d+(?:\.\d+)*)\b/i,
      /\b(?:app|software) version(?: is)? (\d+(?:\.\d+)+)/i,
    ],
  },
  {
    id: 'device',
    words: ['device', 'phone', 'console', 'computer', 'platform', 'model', 'ps4'],
    asks: /\b(?:which|what|type of|kind of) (?:\w+ )?(?:device|phone|iphone|console|computer|platform)\b(?! (?:version|number|(?:are you|you are) trying|has))|\byour (?:device|phone)(?:'s)? (?:make|model|type)|\bmodel (?:do you|iphone|is it|of (?:your|the) (?:phone|device))|\b(?:iphone|phone|device) model|\bmake and model|\bmake, model|\bwhich model\b|\bdevice\/os|\/ platform|\ba ps4 or a ps3|\bdevice\b.{0,12}\b(?:in use|using)/,
    tells: [DEVICE],
  },
  {
    id: 'network',
    words: ['wi', '3g', '4g', 'mobile'],
    sign: /[345]g|wi-?fi|mobile data/i,
    asks: /\b(?:wi-?fi|3g|4g|mobile data)\b.{0,20}\b(?:or|both)\b/,
    tells: [/\b((?:mostly |only )?on (?:3g|4g|5g|wi-?fi|mobile data)[\w/]*)/i],
  },
  {
    id: 'error_message',
    words: ['error'],
    sign: /error|say|\d-\d/i,
    asks: /\berrors?\b(?! (?:log|report))/,
    tells: [
      /\b(error (?:code )?[A-Z-]*\d[\w-]*)/i,
      /\b([A-Z]{2}-\d{4,}-\d)\b/i,
      /\b(no errors?\b[^.\n]{0,30})/i,
      /\berror\b[^"“\n]{0,30}["“]([^"”\n]{5,80})["”]/i,
      /\bsays?:? ["“]([^"”\n]{8,80})["”]/i,
    ],
  },
  {
    id: 'screenshot',
    words: ['screenshot', 'photo', 'picture', 'image'],
    sign: /photo|picture|image|screenshot|pic/i,
    asks: /\bscreenshots?\b|\b(?:photo|picture|image)s?\b(?! of (?:your )?id)/,
    tells: [
      /\b((?:i(?:'ve| have)? (?:attached|added|enclosed|included)|(?:please )?(?:see|find)|here (?:is|are)|attached (?:is|are|you'll find)|see) [^.!?\n]{0,30}\b(?:photo|picture|image|screenshot|pic)s?\b(?: attached| below| enclosed)?|(?:photo|picture|screenshot)s? (?:is |are )?(?:attached|enclosed|below))/i,
    ],
  },
  {
    id: 'date',
    words: ['when', 'date', 'day', 'time'],
    sign: /\d{1,2}(?:\D{0,6} [a-z]|\/)|(?:on|since) (?:last )?\w+day|(?:after|since) \S/i,
    asks: /\bwhen (?:did|was|were)\b|\b(?:what|which) (?:date|day|time)\b|\bdate of\b/,
    tells: [
      /\b((?:on |since )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i,
      /\b((?:on|since) (?:last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/i,
      /\b(\d{1,2}\/\d{1,2}\/\d{2,4})\b/,
      /\b((?:immediately |right )?(?:after|since) (?:i |the )(?:last )?(?:updated?|install\w*)[\w ]{0,20})/i,
    ],
  },
  {
    id: 'amount',
    words: ['much', 'amount'],
    sign: /\d/,
    asks: /\bhow much\b|\b(?:what|which) amount\b|\bthe amount\b/,
    tells: [
      /((?:[$€£]|\b(?:usd|eur|gbp|rm)) ?\d[\d.,]*|\b\d[\d.,]* ?(?:dollars|euros|pounds|usd|eur|gbp)\b)/i,
    ],
  },
  {
    id: 'membership',
    words: ['membership'],
    sign: /bronze|silver|gold|platinum/i,
    asks: /\bmembership (?:level|tier)/,
    tells: [/\b(?:i'm|i am)(?: an?)? (bronze|silver|gold|platinum)\b/i],
  },
]
