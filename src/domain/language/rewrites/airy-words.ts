/**
 * Words that name nothing of the customer's: what is said with these alone can be said otherwise and loses no fact. Folded, without
 * what stands behind an apostrophe ("won't" is "wo").
 */
export const AIRY: ReadonlySet<string> = new Set(
  `a able about above absolutely accept accordance according accordingly action actually advice advise afraid after again
against ago agree ahead ai all allow almost alone along already also although always am an and angry annoyed another
answer answers any anybody anyhow anymore anyone anything anyway anyways anywhere apologies apologise apologize
apology appear are argue as aside ask asks at attention attitude automated automatic avoid aware away back bad ball
basic be bear because become been before begin behind being believe below best better between big biggie bit blame
boss both bother brain breathe bring broken brother business busy busybody but by ca call caller callers calls calm
came can cancel cannot cant care careful case certain certainly chance change chat check child children chill choice
choose circumstances clear clearly clever client clients close colleague colleagues come comes common company complain
complaint complaints concern concerns confused confusion consider contact control conversation cope copes corporate
correct could couple course crazy cry customer customers damn day days deal decide decision decisions delay department
desk did didnt difference different difficult disappointed disappointment discuss discussion do does doesnt doing done
dont double down dramatic drop dude due during each earlier early easy eh either else elsewhere email emails end
enough entirely error escalate etc even ever every everybody everyone everything exactly exception exceptions excuse
excuses expect expectations experience explain explanation extent eye eyes fact fair familiar fan far fault favor
favour feel feelings feels felt few figure final finally find fine finished first follow fool for forever forget
forgot forward found frankly from frustrated frustration fully funny further fuss gave general get gets getting girl
give given go goes going gone gonna good google got grasp great guess guest guests guy guys had half hand hands hang
happen happens happy hard hardly has hassle have having he head headache hear heard hello help her here hey hi high
him his hold hole home honest honestly hope hopefully hour hours how however hundreds i idea idk if ill im imagine
important impossible impression in inbox inconvenience indeed information instead intelligent internet into involved
is isnt issue issues it its itself job joke just keep kept kid kind kindly knew know known knows last late later least
leave left less let letter level life like likely line listen literally little live ll lol long look looks loss lost
lot luck lucky madam made mail make makes man manage manager manages many mate matter matters may maybe me mean means
meant mess message messages messed might mind mine minute minutes misread missed mistake mistaken mistakes
misunderstand misunderstanding misunderstood moment month months mood more most move much must my myself nah name
natural naturally need needed needs never new news next no nobody none nonsense noone nope nor normal not note noted
nothing now number obvious obviously occasion of off office often oh ok okay old on once one ones only onto open
opinion or order other others otherwise ought our ours ourselves out outcome outside over overall overthinking own
pardon part party past patience patient pay people per perceive perceived perhaps period person piece place plain
plainly please pls point policies policy politely poor position possible possibly pretty previous probably problem
problems procedure process promise promised promises proper properly put question questions queue quick quite rather
re read reader reading ready real realise realize really reason reasons record records refer regret regrets
regrettable relax reply report request respect response responses responsibility responsible rest right ring road rude
rule rules said same satisfied saw say saying says see seem seems seen send sense sent serious seriously set several
shall shame share she short should shout show sick side silly simple simply since single sir situation slow slowly
small smart so some somebody someday somehow someone something sometime sometimes somewhere soon sooner sorry sort
sound sounds speak spoke staff stage start state stated step steps stick still stop story straight strange struggle
struggles stuff stupid such suppose supposed sure surely surprise system take taken takes talk tbh team tell tells
thank thanks that the their them themselves then there therefore these they thick thing things think thinking third
this those though thought through throughout tied till time times tired to today together told tone too took topic
total towards tried trouble true try trying turn twice u understand understandable understood unfortunate unhappy
until up upon upset ur us use used user users usual usually various ve version very view volume volumes wait waited
wake want wants was waste way ways we website week weeks welcome well went were what whatever when whenever where
whether which while whine who whoever whole whom whose why wild will willing wish with within without wo wonder wont
word words work works world worry worse worst worth would write writing wrong wrote yeah year yep yes yet you young
your yours yourself yup`.split(/\s+/),
)
