/** Patterns over one lower-case sentence with straight apostrophes, its greeting and purpose clauses ("so we can help") cut off. */

const HELP =
  '(?:help|assist|support|take (?:a|another) (?:closer |good |quick |better |deeper )?look|have (?:a|another) (?:closer |better |deeper )?look|(?:take a )?look (?:into|after|closer)|see what|look at|check (?:on|this|that|it)|investigate|get (?:this|that|it|you|to the bottom)|sort|make (?:this|it|things) right|try|be able to (?:help|assist)|be of (?:help|assistance)|try to|work (?:on|with|through)|fix|resolve|clear this)'

const any = (...sources: readonly string[]): RegExp => new RegExp(`(?:${sources.join('|')})`, 'i')

/** Taking charge, showing readiness. */
export const CONTROL = any(
  `\\b(?:happy|glad|pleased|delighted|ready|here|love|like|want|eager) to (?:be able to )?(?:be )?(?:[\\w']+ )?${HELP}\\b`,
  "\\bhere (?:for you|to help)\\b|\\bhelp(?:'s| is) here\\b|\\bcavalry\\b",
  '\\b(?:i|we) can (?:certainly |definitely |absolutely |surely )?(?:help|assist|sort|review your|get this|work (?:on|with))\\b',
  "\\blet(?:'s| us) (?:team up|work (?:together|on this|through this)|get (?:this|that|it|you|to the bottom)|sort|tackle|fix this|make this|get (?:you )?started|take (?:a|another) (?:closer )?look|help)",
  '\\bwork(?:ing)? (?:on )?(?:this )?together\\b|\\bget (?:this|that|it) (?:taken care of|sorted|resolved|put right)\\b',
  "\\b(?:i|we)(?:'ll| will|'m going to|'re going to) (?:personally |gladly |now |of course |certainly |definitely |be )*(?:see what|look (?:into|at|after)|looking (?:into|after)|take (?:a (?:closer |good )?look|care|charge|ownership|over|this|it|that)|go from there|continue (?:there|from)|do (?:my|our) (?:very )?best|try (?:and|to)|work with you|sort|handle|own|see (?:this|it) through|stay (?:with|on)|make (?:this|it|sure)|get to the bottom|get (?:this|that|it) (?:sorted|fixed|resolved|put right)|be (?:your|the person)|helping|assist\\w*|help|deal with)",
  '\\b(?:take|taking|taken) (?:full |personal )?(?:ownership|charge|responsibility)\\b|\\btake (?:care of|over) (?:this|it|that|everything)\\b',
  "\\bleave (?:it|this|that) (?:with|to) (?:me|us)\\b|\\b(?:i'm|we're|i am|we are) (?:on it|on the case|on this|standing by|taking (?:this|care|over|charge|ownership)|looking after)\\b|\\ball hands on deck\\b|\\bin good hands\\b|\\bmade? (?:it|this) my (?:job|priority)|\\b(?:single |main )?point of contact\\b",
  '\\b(?:another )?(?:chance|opportunity) to (?:look|make|try|help|put)\\b',
)

/** Saying sorry, naming the trouble and what it does to somebody. */
export const ACKNOWLEDGE = any(
  '\\b(?:sorry|apologi[sz]e|apologies|apology|regret)\\b',
  '\\b(?:frustrat|disappoint|upset(?!\\w)|upsetting|annoy|inconvenien|stress(?:ful|ed)|(?<!not to |don.t |no )worr(?:y|ied|ying)\\b|concerning|painful|unacceptable|aggravating|nuisance|hassle|confusing)\\w*',
  "(?<!\\b(?:us|me) )\\b(?:understand|understandabl[ey]|appreciate|imagine|realise|realize|recogni[sz]e|know|see|hear) (?:that |just |exactly |completely )?(?:how(?! to)|why|your (?:concern|frustration|worry|disappointment|point)|this (?:is|was|has|must|can|isn't)|what a|it(?:'s| is| was| must)|where you|you(?:'re| are|'ve| have| were| had| need| want))",
  '\\b(?:definitely |completely |totally |fully )?understand(?:able| your| the|ably)\\b',
  '\\b(?:must|can) (?:be|have been|feel) (?:very |really |so |quite |such )?(?:frustrat|hard|difficult|upset|annoy|worr|disappoint|stress|a (?:shock|pain|worry|nuisance))',
  "\\b(?:shouldn't|should not|should never|isn't|is not|wasn't|was not|not) (?:have |be |been |at all )*(?:happen|the (?:[\\w]+ )?experience|how (?:we|it|this|things)|what (?:we|you)|good enough|ok(?:ay)?\\b|acceptable|right\\b|like this|slow|cut|the case)",
  "\\b(?:definitely|certainly|really) shouldn't\\b|\\byou (?:shouldn't|should not|should never) have\\b",
  '\\b(?:we|i) (?:want|need) (?:you|this|it|everything) (?:all )?to (?:\\w+ )?(?:work|be|get|have|enjoy|love)|\\bget(?:ting)? you back to (?:enjoying|using)|\\b(?:is|are) (?:so |very |really )?important\\b',
  "\\bmakes (?:total |perfect |complete |good )?sense\\b|\\b(?:strange|odd|weird) that\\b|\\blet you down\\b|\\byou(?:'re| are) (?:absolutely |quite |completely )?right\\b|\\bevery right\\b|\\byou deserve\\b|\\b(?:was|were|is) my favou?rite\\b|\\bthat's (?:no (?:fun|good)|not (?:good|great|right|fun)|a (?:pain|shame|pity))|\\bfell short\\b|\\bfor (?:the|your) (?:trouble|mix.?up|confusion|wait)\\b(?!.*thank)",
  "\\b(?:i|we)(?: can)? (?:see|gather|read|understand|realise|realize)(?: from your [\\w -]{2,30})?(?: that)? (?:your|the) [\\w' -]{2,40}? (?:has|have|had|hasn't|haven't|arrived|came|is|isn't|are|was|wasn't|were|keeps?|stopped|won't|doesn't|didn't|never|broke|went|failed)\\b",
)

/** Sorry for nothing, or for our own silence. */
export const NO_ACKNOWLEDGEMENT = any(
  '\\b(?:sorry|apologi\\w+|regret\\w*)\\b.{0,14}\\b(?:for )?any (?:\\w+ )?inconvenience|\\bany (?:delay|inconvenience)\\b.{0,20}\\bregret|\\bsorry (?:if|that) you (?:feel|felt|were offended)|\\bsorry you feel|\\bexpectations (?:were|have) not\\b',
  '\\b(?:sorry|apologi[sz]e|apologies)\\b.{0,30}\\b(?:late|delay(?:ed)?|slow|wait)\\b.{0,12}\\b(?:repl|respon|answer|get back|getting back|writing)',
  "(?:,|-|–) (?:our |my )?apologies[!. ]*$|\\bapologi[sz]e that i'm\\b|\\bsorry(?: about that)?,? but (?:we|i)(?: are|'re| am|'m)? (?:can|un|not|don't|do not)|\\bnot sure\\b",
  '\\bappreciate (?:you(?:r|rself)? (?:patience|taking|reaching|letting|look)|it|the)\\b',
)
/** "Apologies for the delay": counts where the customer spoke of waiting. */
export const DELAY_ONLY =
  /\b(?:sorry|apologi\w+)\b[^.!?]{0,16}\b(?:the|this|our|my) (?:\w+ )?(?:delay|wait)\b(?! (?:of|in|with) (?:your|the|delivery|shipping))/i
export const WAITING =
  /\b(?:wait(?:ed|ing)?|delay(?:ed|s)?|late|still (?:no|not|haven't|nothing)|hours?|days|weeks|on hold|no (?:reply|answer|response))\b/i

const TELL =
  '(?:dm|pm|direct message|send|share|reply|respond|provide|message|tell|give|confirm|describe|shoot|drop|upload|forward|attach|meet|join)'

/** A step that solves, put as a question. */
const STEP_VERB =
  '(?:try(?:ing)?|tried|check(?:ing|ed)?|restart(?:ing|ed)?|reset(?:ting)?|reboot(?:ing|ed)?|log(?:ging|ged)? (?:in|out)|clear(?:ing|ed)?|updat(?:e|ing|ed)|reinstall(?:ing|ed)?|uninstall(?:ing|ed)?|download(?:ing|ed)?|follow(?:ing|ed)?|click(?:ing)?|recover(?:ing)?|refresh(?:ing|ed)?|plug(?:ging)?)'
export const STEP_QUESTION = any(
  `\\b(?:can|could|would|will) you (?:please |kindly |also |mind |now |try (?:and|to) )*${STEP_VERB}\\b`,
  `\\bwould you mind ${STEP_VERB}\\b`,
)
export const TRIED_QUESTION = any(
  `\\b(?:have|did) you (?:already |also |yet )?(?:tried|try) (?:\\w+ing\\b|the |these|this)`,
)
export const SOLVED_QUESTION =
  /\bdo(?:es)? (?:that|this|it|these)\b[^?]{0,40}\b(?:answer|help|work|solve|fix|cover|make sense|do the trick|suit|sound)|\bis that (?:ok|okay|all right|clear)|\b(?:sound|work) (?:good|ok|okay|for you)|\banything else\b/i

/** Asking for what is needed, or saying where things stand. */
export const REFOCUS = any(
  `\\b(?:please|kindly|pls|just|can you|could you|would you|go ahead and(?: start by)?|and|or|,|-|–|^|:|1st) ?${TELL}(?:ing)? (?:\\w+ )?(?:us|me|you|your|the|a|an|more|what|which|with|back|details|over|here|in|via|through|any|it)\\b(?! (?:our|a (?:try|go|call|ring)))`,
  `^(?:please |kindly |pls,? ?|just |also,? )?${TELL}\\b(?! (?:this|these|off|in mind))`,
  "\\blet (?:us|me|our team) know (?:(?:in|via|by|through) (?:dm|a|direct|private|email|mail)|what|which|where|when|whether|your|the|more|a bit|how (?:long|many|often|you(?:'d|r)? )|so (?:we|i)|if you(?:'ve| have|r|'d| would)? (?!need|any|other|further|quest|like us|run|still|experience|continue|want)|by |at the|who|why)",
  "\\bletting us know\\b|\\blet (?:us|me) know if there (?:is|'s) anything we\\b",
  "\\b(?:i|we)(?:'d| would|'ll| will)? (?:like to|need to|just need|need|just want to|want to) (?:know|understand|ask|have|a (?:few|little|bit)|some|your|the|more|confirm|check (?:a|one|whether)|make sure)\\b",
  '^(?:just )?to (?:better |best |help us |further |make sure |confirm|clarify|double.?check|investigate|find|locate|be (?:clear|sure))|\\bfor us to\\b',
  "\\b(?:here(?:'s| is) (?:where|what) (?:things|we|i)|where (?:things|we|this) (?:stand|are)|(?:so far|what i(?:'ve| have) found|what we know|to sum(?:marise| up)|to recap|in short|just to confirm|if i understand|as i understand|have i (?:got|understood))\\b)",
  '\\bthe more (?:info\\w*|details?) you\\b|\\bnarrow (?:it|this|things)? ?down\\b|\\bi wonder (?:if|whether)\\b|^you can find (?:that|this|it|your \\w+) (?:in|under) \\w+ >|\\bwithout (?:revealing|sharing|providing)\\b|\\b(?:how|where) to (?:find|locate) (?:your|the)\\b.*\\b(?:number|version|model|code|id)\\b|\\bthere (?:might|may|could) be an?\\b|\\bclick on the option below and reply\\b|\\bjust checking in\\b|\\byou asked\\b',
)

/** Asking how a step went belongs to solving. */
export const RESULT_ASKED = any(
  "\\blet (?:us|me) know (?:if|whether) (?:that|this|it|those|these|the (?:issue|problem|steps|error)|granting|your device|you(?:'re| are)? (?:still|run into|continue|experience))|\\blet (?:us|me) know (?:how (?:it|that|this|things|you get)|the (?:outcome|result)|what happens)|\\btell (?:us|me) how (?:it|that)",
)

/** Polite forms that ask nothing. */
export const NO_REFOCUS = any(
  '\\b(?:contact|call|chat|ring|phone|reach|e-?mail) (?:us|our|the|hp|them)\\b|\\bsend us an e-?mail at\\b|\\b(?:fill|submit|open|create|raise|log) (?:in |out |up )?(?:a|an|the|this|your) (?:ticket|form|request|web form|claim)\\b|\\bsubmit feedback\\b',
)

const VERB =
  '(?:try|check|click|open|go to|visit|follow|restart|reset|reboot|unplug|plug|wait|select|tap|press|log|sign|update|install|reinstall|uninstall|download|use|turn|run|clear|contact|call|reach|refer|review|make sure|ensure|see|head|take a look|choose|enter|connect|disconnect|remove|hold|return|print|look|note|keep in mind|learn|read|find|switch|set|add|delete|change|submit|chat|step|right-click|drag|copy|paste|register|activate|apply|fill|bring|pop|ask|start)'

/** What solves: a step, an answer, a deed, a date. */
export const PROBLEM_SOLVE = any(
  `^(?:please |kindly |pls |to start,? |then,? |next,? |now,? |first,? |finally,? |just |also,? |in the meantime,? |for now,? |instead,? |if not,? |otherwise,? |after that,? |once [^,]{3,60}, |if [^,]{3,80}, |in this case,? |additionally,? |alternatively,? |\\d[.)] ?|[-*•] ?|let's )+${VERB}\\b`,
  `^${VERB}\\b|[,:;–-] (?:please |then |and then |just |try |kindly )+${VERB}\\b|\\bplease (?:also |just |first |then )?${VERB}\\b|\\brequest you to please contact\\b|\\blet's (?:try|check|run|activate|reset|start)\\b`,
  "\\byou(?:'ll| will) (?:want|need|find|see|be able|receive|get|have|notice)|\\byou (?:can|may|could|might|should|would (?:have|need)|need to|simply|just|are able to|have the option|do not need|don't need|no longer)\\b",
  "\\b(?:we|i)(?:'d| would)? (?:strongly |also |highly |kindly )?(?:recommend|suggest|advise|encourage|propose|believe)\\b|\\bi'm thinking\\b|\\bhere(?:'s| is| are) (?:a|an|the|some|more|what|how|your|our)\\b(?! thing)",
  '\\b(?:these|this|the following|the below|that) (?:steps?|tips?|links?|guide|article|page|resource|should(?! not| never|n.t)|will|can|may|post|tutorial|usually|document|is (?:likely|actually|a normal|because|due|expected|how|most|normal|caused)|means|happens|looks like)\\b|\\b(?:more|further) (?:info\\w*|details?|help)\\b.*(?:here|<link>|:|https?:)|\\btips\\b.*<link>',
  '\\b(?:because|due to|caused by|the (?:reason|cause)|as a result|which means|in order to|most likely|is likely)\\b',
  "\\b(?:i|we)(?:'ve| have| just| had)? (?:now |also |already |just |gone ahead and |asked .{2,30} to )*(?:refunded|sent|resent|reset|enabled|credited|ordered|booked|cancelled|canceled|replaced|issued|shipped|escalated|forwarded|located|replied|posted|updated|changed|removed|added|fixed|restored|arranged|passed|raised|reported|spoken|checked|extended|waived|applied|corrected|upgraded|activated|prohibited|released|opened|created|attached|set up|looped|asked)\\b",
  "\\b(?:i|we|they|someone|somebody|team|colleague|specialist|expert|agent|agents|engineer|it|order|refund|replacement|parcel|member|courier|technician|manager)\\b[\\w' ]{0,40}?(?:'ll| will|'m going to| am going to)(?: also| then| now| be)* (?:re)?(?:send|refund|order|replac|ship|credit|book|arrange|follow(?:ing)? up|be (?:in touch|with you|there|sent|refunded|shipped|delivered)|in touch|get back|reach out|call(?: you|ing)|e-?mail|contact you|updat|cancel|issue|arriv|raise|report|escalat|forward|get (?:this|that) (?:reported|sent|shipped|ordered)|address|fix|let you know|have (?:a|an|it|your|the)|waiv|reply|extend|deliver|post|process|drop|speak|ask|chas)",
  "\\b(?:is|are|we're|been|team is|currently) (?:actively |still |currently |now |in the process of |working hard )*(?:investigating|reviewing|working (?:on|hard|with)|removing|looking into|fixing|processing|scanning)\\b",
  "\\b(?:you'll|you will|you should) (?:hear|receive|get|have|see|be)\\b|\\b(?:in|within) \\d+(?:\\s?[-–]\\s?\\d+)? (?:minutes|hours|days|weeks|business|working)\\b|\\b(?:and|then) (?:e-?mail|update|call|write to|ring|tell|contact) you\\b|\\bas a (?:workaround|gesture|thank)\\b|\\brefund (?:of|for|in full|is)\\b|\\bfree of charge\\b|\\bcall (?:us|me) (?:on|at|so)\\b|\\bsubmit a ticket\\b",
)

export const LINK = /<link>|https?:\/\/|\bwww\.|\b[\w.+-]+@[\w-]+\.\w{2,}/i

/** Sentences that serve no step. */
export const NOTHING = any(
  '^(?:oh (?:no|dear|my)|hm+|uh oh|yikes|ouch|wow|hey|hi|hello|great|ok(?:ay)?|sure|yes|no|got it|gotcha|thanks|thank you|cheers)[\\s!.,a-z]{0,12}$',
  '^(?:many |much )?(?:thanks|thank you|thx|ty|cheers)\\b(?![^.!?]{0,80}\\b(?:please|you can|but|try|can you)\\b)[^?]*$',
  "^(?:i |we )?(?:really |do |also )*hope\\b|^hopefully\\b|^(?:we |i )?(?:really |greatly |also )*appreciate (?:your|you|it|the)\\b(?![^.!?]{0,80}(?:–|—| but ))|^(?:please )?(?:feel free|don't hesitate|do not hesitate)",
  '^(?:please )?(?:let (?:us|me) know|keep (?:us|me) (?:posted|updated)|please keep us updated)[\\s,!.]*(?:thanks?|thank you|cheers)?[\\s!.]*(?:[/^*-].*)?$',
  "^(?:please )?let (?:us|me) know if (?:you (?:have|need|'ve|require|ever)|we can|there(?:'s| is) (?:something|anything)|i can)|\\bany (?:other |further |more )?questions\\b|^if (?:you (?:ever )?(?:need|have)|there's) (?:anything|any)|\\bjust (?:give us a shout|ask|an @ away)|^for anything else",
  "^(?:kind |best |warm |many )?(?:regards|wishes|thanks)\\b|^sincerely|^yours|^(?:good|great) (?:question|detective|morning|afternoon|evening)\\b|^(?:we|i)(?:'ll| will) (?:keep an eye out|wait for|be waiting)|^have a (?:great|nice|lovely|good|wonderful)|^(?:we )?wish(?:ing)? you",
  "^we try to respond|^we value\\b|^we(?:'re| are) (?:always(?! happy| here| glad)|constantly|monitoring|experiencing|unable|not able)\\b|\\bunable to (?:view|discuss|make|change)\\b(?!.*\\bbut (?:you|we) can)|\\b(?:high|large|unusual(?:ly)?) (?:high )?(?:volumes?|demand)\\b|^we(?:'re| are) (?:sorry )?(?:you feel|unable)|\\bdo not have access to\\b|\\btop priorit|\\bcannot (?:assist|discuss)\\b",
)
