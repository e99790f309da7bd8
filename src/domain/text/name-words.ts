/** Folded words that tell what part of a display name a word is, or that it is no name of a person at all. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const TITLES =
  words(`mr mrs ms miss mx dr prof professor sir madam madame lady lord rev fr sr sra srta herr herrn frau mme mlle
  monsieur signor signora sig dott dottssa ing dipl-ing dhr mevr capt captain sgt lt col hon mag doctor doktor don dona pan pani drs univ sheikh imam pastor father`)
export const SUFFIXES = words(
  'jr jnr snr ii iii iv md phd ph.d mba esq msc bsc ma ba cpa rn dds mbe obe pe cfa mph llm lld',
)
export const COMPANY =
  words(`inc incorporated corp corporation co company companies llc llp ltd limited plc gmbh ag kg ug ohg sa sas sarl srl spa bv nv
  ab oy as aps pty pte kk group holding holdings partners associates solutions services service systems technologies technology tech
  software labs lab studio studios media agency consulting consultants industries international global enterprises enterprise traders
  trading supplies supply store stores shop shops market markets bank insurance university college school academy hospital clinic
  hotel hotels restaurant cafe foundation trust institute council church ministry department dept office team support sales billing
  accounts accounting info admin administrator helpdesk desk reception marketing hr finance logistics transport
  motors foods energy capital ventures properties construction design designs bakery pharmacy dental law legal lodge inn house gallery
  garage clinics club gym salon spa farm press works the and of for und et y e en og och i
  acme contoso northwind globex initech fabrikam news online web digital cloud network networks security
  gmbh&co ev eg mbh srl sl slu sro doo zrt kft oyj asa kgaa cie freres brothers sons bros family familie famille familia eheleute
  verein stadt gemeinde amt praxis kanzlei apotheke verlag bau handel haus werk werke autohaus backerei buchhandlung schule
  burger pizza kettle coffee tea garden gardens park valley hill hills river lake mountain sky sun moon star ocean green blue red black
  white golden silver royal national american british european deutsche deutscher deutsches united first new old big best prime smart
  express direct plus pro max group's home homes kitchen books book music art arts fashion style beauty health medical care fitness
  sports sport travel tours auto cars car parts tools garden-center center centre point world planet city town village street road north
  south east west central northern southern eastern western data cyber app apps net mobile phone electric power water oil gas steel
  wood glass paper print printing photo video film games toys kids baby pet pets animal vet farmhouse brewery winery bar grill diner
  customer-service orders order returns invoice invoices newsletter notifications notification alerts mailer bot system server test
  project projects delivery deliveries shipping purchasing procurement warehouse buero sekretariat empfang vertrieb einkauf
  buchhaltung verwaltung kundenservice kundendienst servicio ventas soporte atencion contacto compras comptabilite achats vendite`)
export const NOBODY =
  words(`unknown anonymous guest visitor user customer client test tester undefined null none nan na n/a name first last
  firstname lastname fullname noreply no-reply donotreply mailer-daemon postmaster webmaster owner member account me you somebody someone
  caller sender requester requestor buyer seller subscriber lead contact dear hello hi all everyone unbekannt gast kunde kundin client-e cliente
  inconnu anonyme anonimo manager director ceo cto cfo coo head president chairman secretary assistant engineer officer analyst buyer
  coordinator specialist supervisor representative founder teacher nurse germany france italy spain austria switzerland netherlands belgium
  poland sweden denmark norway finland england scotland wales ireland usa uk canada australia india china japan berlin london paris
  munich hamburg vienna zurich madrid rome milan amsterdam brussels dublin york chicago boston toronto sydney singapore deutschland`)
export const PARTICLES = words(
  'van von der den de del della di da dos das du la le los las ter ten te zu zum zur bin ibn bint al el st af av op vom y',
)
/** Family names of peoples who write them first, in Latin letters: where one begins a name, the given name cannot be told. */
export const FAMILY_FIRST =
  words(`nguyen tran pham huynh hoang phan vu vo dang bui do ngo duong ly trinh dinh mai truong dao doan luong vuong
  wang zhang liu chen yang huang zhao wu zhou xu sun zhu lin guo gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan
  tian dong yuan yu ye jiang wei su lu ding ren yao shen zhong cui tan fan jin liao qiu xia fu fang bai zou meng xiong qin hou shao qian
  hu he ma li lai long wan duan lei shi hao gong mao wen qi chang kong yan zhuang chan cheung wong lau leung ng chow ho kwok yip tse tsang
  kim lee park choi jung kang cho yoon jang lim shin seo kwon hwang ahn an oh yu hong jeon ko moon yang son bae baek heo nam noh ha joo
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura
  hayashi shimizu saito yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami
  kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi
  kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama
  imai fujimoto takeda murata ueno sugiyama masuda hirano otsuka kojima chiba kubo matsui iwasaki sakurai noguchi kinoshita
  nagy kovacs szabo toth horvath varga kiss molnar nemeth farkas balogh papp lakatos takacs juhasz meszaros simon olah racz fekete
  szilagyi torok feher balazs gal szucs kocsis pinter orsos fodor szalai sipos magyar lukacs gulyas biro kiraly katona laszlo
  abdul abdel abu al el abd`)
/** Given names that are family names more often: behind a first word nobody lists they leave no doubt about the order. */
export const FAMILY_TOO =
  words(`james thomas scott jackson lewis martin george russell henry allen mitchell howard jordan kelly graham harrison murray
  stewart stuart spencer gordon ross grant craig duncan douglas morgan owen reece rhys austin bradley carl curtis dean tyler cameron
  logan mason ryan warren wayne francis harvey leonard lawrence lloyd neal glenn vincent webster`)
