/**
 * Named classes of the pattern language (`@we`): each a pattern itself, so that rules speak of grammar (who, modal,
 * negation, time) and not of phrases. Words are written folded, as `tokenise` makes them.
 */
export const LEXICON: Readonly<Record<string, string>> = {
  // Who
  we: '(i|we)',
  us: '(me|us)',
  team: '(i|we|(our|the|my) (team|company|system|support|store|shop|warehouse|staff|colleagues|technicians|engineers))',
  person:
    '(someone|(a|one of our|one of the|another) <0-2> (team|agent|agents|colleague|colleagues|representative|specialist|specialists|technician|technicians|member|members|manager|advisor|advisors|engineer|engineers))',
  third:
    '(courier|carrier|bank|manufacturer|supplier|suppliers|vendor|seller|merchant|landlord|airline|hotel|insurer|provider|driver|warehouse|depot|shipper|distributor|publisher|retailer|operator|host|partner|post office|postal service|royal mail|ups|fedex|dhl|usps|hermes|paypal|apple|google|amazon|microsoft|isp|card issuer|payment processor|delivery company|shipping company|third party|customs|garage|dealer|dealership|clinic|pharmacy|venue|organizer|council|installer|contractor)',
  department:
    '(department|team|billing|sales|accounts|accounting|finance|logistics|shipping|warehouse|it|hr|engineering|marketing|legal|technical support|another team|another department|different department|different team|head office)',
  // Verbs
  be: '(am|is|are|was|were|be|been)',
  adv: '(currently|really|actually|simply|just|also|yet|still|presently|ever|normally|usually|generally|typically|always|even|now|honestly|sadly|unfortunately|easily|physically|legally|technically|necessarily|directly|possibly|any longer|at this time|at the moment|right now)',
  cannot: '(can|could|will|would) not',
  refuse: '(can|could|will|would|may|shall) (not|never)',
  isnt: '(am|is|are|was|were|will be|would be) (not|never)',
  dont: '(do|does|did) not',
  // What a refusal never is
  eager:
    '(wait|wait to|thank you enough|thank you|apologize enough|stress|agree more|be happier|be more|imagine|rest|stop|help but|overstate|forget|let you down|hesitate|recommend|say enough|blame|want you|lose|be charged|charge|need to|need|worry|affect|ask for more|go wrong|miss|believe|be long|take long|be out of pocket|pay|have to|change your|impact|touch|share|sell|see any (problem|reason|issue)|see why not)',
  gift: '(charge|cost|fee|fees|extra cost|additional cost|obligation|catch|commitment|hassle|rush|pressure|limit|limits|strings|contract|hidden|worries|need|doubt|question|hurry|interest|penalty|deposit|downtime|waiting)',
  rescue:
    '((but|however|instead|though) <0-3> (@we|you|they|there) (can|could|will|am|are|have|is) !not|(but|however) <0-2> (happy|glad) to|@we (can|will|could) (instead|however|arrange|send|refund|replace|offer|credit|book|order|move|swap|put|set|transfer|reserve|waive|extend|give|walk|help|check|ship|deliver|make|do this|get you|call|ask|find|cover|have)|(i am|we are|i would be|we would be) <0-1> (happy|glad) to|you (can|could|may) !(not|only|contact|read|check|find|wait|never|ask|call|return|refer)|would you like|here is (what|how)|what @we can do|let @us (check|find|see|help|look|make|fix|get|ask|send|do|arrange|put|walk|take|explain|show)|(but|however|though) <1-4> (can|could|would|will|works|work|runs|does|has|have) !(not|to|never|no)|instead $|the (closest|nearest|next best) <0-3> (is|are|would be)|in the meantime|alternatively|(i|we) have (already|arranged|refunded|sent|ordered|credited|booked|added|put|moved|asked|reserved)|the good news)',
  // The customer's own trouble, told back
  theirs:
    '((sorry|understand|hear|frustrating|annoying|see|noticed|mentioned|said|wrote|told|tell|explained|appreciate|imagine|mean|report|reported|know|disappointing|upsetting|confirm|gather|sounds) <0-5> (you|your)|(if|when|whenever|in case|since|once|unless|should|why|because|where|so that) <0-2> (you|your)|(sorry|hear|see|frustrating) <0-3> (it|the|that) <0-6> (is|was|has|does|did|will|would|can|could) not)',
  // Time
  weekday: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  month:
    '(january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)',
  unit: '(second|seconds|minute|minutes|min|mins|hour|hours|hrs|day|days|week|weeks|month|months|year|years|night|nights)',
  count:
    '(#|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twentyfour|couple of|a couple of|a few|few|half an)',
  time: '(tomorrow (morning|afternoon|evening|night)?|today|tonight|noon|midday|midnight|(this|next|early|late|mid) (week|month|year|quarter|spring|summer|autumn|fall|winter|morning|afternoon|evening|@weekday|@month)|@weekday (morning|afternoon|evening|night)? (at # (am|pm)?)?|(the)? # (of)? @month #?|@month # #?|may #|# may|@month|(the)? (end|start|beginning|middle) of (the|this|next)? (day|week|month|year|quarter|business|@month)|# (am|pm|oclock) (today|tomorrow|on @weekday|@weekday)?|the #|#|spring|summer|autumn|winter)',
  committed:
    '(today|tomorrow|tonight|noon|midday|midnight|@weekday|(this|next) (morning|afternoon|evening|@weekday|week)|# (am|pm|oclock)|(by|at|before|on|until|from) (the)? #|(within|in|inside|after) (the next)? @count (to|or)? @count? (business|working|full|more)? @unit|@count (business|working)? (hours|days|minutes)|(end|close) of (the|this|next)? (day|business|week|month)|@month #|# (of)? @month|every @count? (@unit)|first thing)',
  event:
    '((as soon as|once|when|the moment|the minute|after|until) (it|they|he|she|i|we|the|that|this|your|my|our|you|everything|@person))',
}
