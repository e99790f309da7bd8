/** Folded words that tell what part of a display name a word is, or that it is no name of a person at all. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const TITLES =
  words(`mr mrs ms miss mx dr prof professor sir madam madame lady lord rev fr sr sra srta herr herrn frau mme mlle
  monsieur signor signora sig dott dottssa ing dipl-ing dhr mevr capt captain sgt lt col hon mag doctor doktor don dona pan pani drs univ sheikh imam pastor father`)
export const SUFFIXES = words(
  'jr jnr snr ii iii iv md phd ph.d mba esq msc bsc ma ba cpa rn dds mbe obe pe cfa mph llm lld',
)
export const COMPANY =
  words(`inc incorporated corp corporation co company companies llc llp ltd limited plc gmbh ag kg ug sarl bv nv ab as pty pte group holding
  holdings partners associates solutions services service systems technologies technology tech software labs lab studio studios media
  agency consulting international global enterprises enterprise traders trading supply store stores shop shops market markets bank
  insurance university college school academy hospital clinic hotel hotels restaurant cafe foundation trust department dept office
  team support sales billing accounts accounting info admin administrator helpdesk desk reception marketing hr finance logistics transport
  energy ventures construction design designs bakery dental law legal inn house club gym salon farm press works the and of for und et y e
  en og och i acme contoso northwind globex initech fabrikam news online web digital cloud network networks security sl family familie
  burger pizza kettle coffee valley blue red national american deutsche new car tools`)
/** Family names as well: they make a firm or a place only of a first word that nobody bears. */
export const PLACES_TOO = words('green hill church')
export const NOBODY =
  words(`unknown anonymous guest visitor user customer client test tester undefined null none nan na n/a name first last firstname lastname
  noreply no-reply donotreply mailer-daemon postmaster webmaster owner member account me you somebody someone caller sender requester
  requestor seller subscriber lead contact dear hello hi all everyone unbekannt gast kunde kundin manager director ceo cto head president
  secretary assistant engineer germany france italy spain austria switzerland netherlands poland england usa uk canada australia india
  china japan berlin london paris munich hamburg vienna madrid rome amsterdam deutschland`)
export const PARTICLES = words(
  'van von der den de del della di da dos das du la le los las ter ten te zu zum zur bin ibn bint al el st af av op vom y',
)
/** Family names of peoples who write them first, in Latin letters: where one begins a name, the given name cannot be told. */
const FAMILY_FIRST =
  words(`nguyen tran pham huynh phan vu do ngo duong ly trinh truong doan luong zhuang cheung wong leung ng chow kwok yip tse tsang
  wang zhang liu chen yang huang zhao wu zhou xu sun zhu lin guo gao luo zheng xie song lee kim park choi jung kang yoon lim seo kwon ahn oh jeon ko
  moon bae baek heo joo sato suzuki kato ito kondo endo goto ando kudo mori abe maeda ikeda fujita ueda harada ishida shibata yoshida tamura ono hara
  chiba kubo sakai nagy kovacs szabo toth horvath varga kiss molnar nemeth farkas papp takacs juhasz meszaros fekete szucs kocsis orsos fodor
  szalai sipos lukacs gulyas kiraly laszlo abdul abdel abu al el abd`)
/** One syllable of Chinese as it is written in Latin letters, and how Japanese family names end. */
const CHINESE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a[io]?|ang?|e[ir]?|eng?|i[ae]?|iang?|iao|ing?|iong|iu|ong?|ou?|u[aeio]?|uai|uang?|un)$/
const JAPANESE =
  /(?:moto|mura|yama|[gk]awa|[sj]h?ima|[sz]aki|guchi|naka|bayashi|hashi|wara|uchi|mizu|tani|[sz]awa|kura|shita|mori|naga|tsuka|nabe|zuki|matsu|nishi|gaki|oka)$/

/** True where a folded word looks like the family name of a people who write it first; `listed`: it is known as a given name elsewhere. */
export function looksFamilyFirst(word: string, listed: boolean): boolean {
  return (
    FAMILY_FIRST.has(word) || (!listed && (CHINESE.test(word) || (word.length > 4 && JAPANESE.test(word))))
  )
}
/** Given names that are family names more often: behind a first word nobody lists they leave no doubt about the order. */
export const FAMILY_TOO =
  words(`james thomas scott jackson lewis martin george russell henry allen mitchell howard jordan kelly graham harrison murray
  stewart stuart spencer gordon ross grant craig duncan douglas morgan owen reece rhys austin bradley carl curtis dean tyler cameron
  logan mason ryan warren wayne francis harvey leonard lawrence lloyd neal glenn vincent webster`)
