/** Given names beyond those that every page carries (given-names.ts), folded: what fills answers in may know more. */
const LISTED = `
aase abdul abebe abena abhishek abiola achieng ada adaeze adalberto adaline addison ade adebayo adel adelaide adelina adewale adil aditi afonso agata
agathe agus agustin ahmet aigerim aileen aileene aine ainhoa aino aitana aitor aizhan ajay akinyi akua al alba albin aldo alec aleksandar aleksander
aleksei aleksi alena alessia alessio alexandria alexej alexey alexia alexios alfonso alfredo algirdas alisha alissa aliya allan allegra ally almaz
almudena alois alondra althea alvaro alvin alyssa amal amalia amandine amani amaury amaya ambre ami amie amira ammar amrita anabel anais anant
anastasios anatoly andrej andreja andres andrius aneta angelika angelo angelos angie angus aniela anika aniket anisa anjan ann annabel annabelle
annalena annelie anneliese annemarie annika anouk anselm ansgar antje antonella antonina antonios anuja anurag anusha aoibheann apinya apostolos
araceli aram aran arianne arild arlene arlo arman armand armando armen armin arne arno arnold aroha aron arsen artem arthit artur arvid arvind ashish
ashok ashwin ashwini asif asma astou asya atsushi aubrey aude audrey august auguste augusto aurelia aurelie aurelien aurelio avani avery avi aviva awa
ayaan ayaka ayan ayana ayanda ayo ayodele ayumi azadeh aziz azra babak babette bambang baptiste barnabas barnaby barry bartosz basil basile bastien
batbayar batuhan bayarmaa bea bekele belen belinda benedetta benedict benedikt benita benjamim benoit berenice berit bernadette bernardo bernhard bert
berta bertha bertram beryl bettina beverly bhavna bianka bilge bina bjarne blake blanca blanka blerta bo boaz bogna bojan boleslaw bongani bonnie
bozena brady branko brayden breanna brendan brent brett brianna bridie brigitta brigitte brock bronagh bronislaw bronwyn brooke brooklyn bruna
brunhilde bryony budi burcu buse caio calum cami can candace candice caoimhe caridad carina carine carlotta carmela carmine carola carolin carrie
carson carter carys casey casper cathal catharina catherina cathleen cathryn catriona cedric celeste cem cemal cengiz cesar cesare chamara chandra
chantal charis charline charmaine chebet chetan chiamaka chidinma chika chinedu chinonso chinwe chioma chirag christel christelle christen christer
christiane christie christos chuck cian cilla clarence claribel clarissa clarisse claude claudette claudine claus clay clement clementine cleo
clifford clifton clint clinton clive clotilde coby conchita connie conrad constance constantin constanze consuelo cora coralie cordelia cordula
corentin corey corina corinna cormac cornelia cornelis cornelius cosima cosmin cristiano cristobal cy cyril cyrille cyrus dafydd dagmar dagny dahlia
daiki dale damiano damien damir damon danica danijel danilo danuta daphne dara darcy dariusz darko darlene darragh darrell darya dasha daulet davida
davide davina dawid debora debra declan deirdre deja delia delphine demetrius denisa deniz derrick dervla desmond dev devi devin dewi dhruv di dian
diarmuid didem dilan dilani dilip dillon dimitar dimitra dimitrios dimitris dino dion djamila dmytro dolores domenica domenico domingo donal donatella
donnacha donovan dora doreen dorian dorina dorothea dorte dov dragan dragana drazen drew duygu dwayne dwight dzenan eamon eamonn ebba ebru eckhard ed
edda edgar edina edison edita edmond edmund edoardo edson eduard edvard efe efrain egon eilidh eirik ekaterina ekin eko elaina elan elanor elba eldar
eleanora eleftheria elettra elia eliane elida elin elina elio elisabetta elisha elissa elke ellinor elly elma elmar elmarie elodie eloise elspeth
elton elva elvira elwin emanuela emelie emer emerson emery emin emir emmet emmett emmy enes engin ennio enno enya enzo eoghan eoin ercan erdal erdem
erhan erich erick erkan erkki erlend erling ernst errol erwan erwin esin esmeralda espen esperanza estelle ester estrella etienne etta eugen eugenia
eugenio eulalia eun eunji eusebio eustace evangelia evangelos evelina eveline evgeni evgenia evita ewan ewelina eylul ezgi ezra fabiana fabien
fabienne fabiola fabrice fabrizio fadi fahad faisal faiza faizal falk fanny farhana farid farida faris farouk farrah farzana fatema fatih fatou
fatoumata faustine favour faye fedor felicitas felicity feliks felipe ferdinand fergus ferhat fernand fidel fiete filipa filipe filippo finlay finley
finnian fionn fiorella flavia flavio fleur florent florian florin folasade fotini francine francoise franka franziska frauke freddy frederick
frederike fredrik frida friederike friedrich fumiko fynn gabor gabriele gael gaelle gaetan gaetano gail galina garret garrett garry gaspard gauri
gautam gauthier gavriel gayane geert genevieve gennaro geoff geoffrey georg georges georgi georgios geraint geraldine germaine german gerrit gert
gertrud gertrude gesa gesine ghada ghislaine gia giada gianluca gianna gideon gilda gilles ginevra gino giorgos giovanna gita gitte giuliana giuliano
gizem gladys glen glenda glenn gokhan goran gosia govind gracie graciela graeme grainne grant grazia graziella gregoire gregor gregorio gretchen
gretel griet grigori grzegorz guadalupe gudrun guido guilherme gulsen gunilla gunnar gurpreet gustaf gustave gwen gwendolyn gwyneth habib hadley hady
hafsa hagen haider haile hakan hakob haley halim hallie hamed hamid hamish han hani hanneke hannelore hannes harald hari haris harley harper harsh
harsha haruka haruki harvey hasan haya hayden hayley hazel hedda hedwig heiko heiner heinrich heinz hela helene helge heli helmut hemi hendrik
hendrikje hennie henning henrietta henrike henryk hermann hermine herve hessel hiba hideki hilda hilde hildegard hillary hina hinata hind hiren
hjalmar hoda homer honza horacio horst hoshiko hubert hugues hui-min humphrey hunter husam huseyin hyun hyunwoo iain ianthe iara ibtisam idris ieva
ifeanyi ifeoma ignacio ignacy ignatius ihab ikram ilaria ildiko ileana ilia iliana ilias ilka ilker ilona ilya iman imre ina indah indira indra inga
inge ingeborg ingo ingvar ingvild inigo inka inna ioana ioanna ioannis ion iona ionut iordanis ira iraj irma irmgard irving isaak isaiah isak isha
isidora isidro isis ismael issa ita italo itziar iulia iva ivar ivaylo ivete ivo iwona izabela izzy jaakko jacek jacinta jacky jaclyn jacopo jacques
jad jadwiga jael jagdish jairo jalal jamar jameela jameson jamey jamil jania janina janine janis janna jannik jannis janos janusz jara jared jari
jarmila jarno jaroslav jaroslaw jarrett jasleen jasper jaspreet jatin javed javon jaxon jaya jayden jayesh jayne jayson jeannette jeannie jeannine jed
jeffery jelle jemima jemma jennie jennike jeremiah jeremias jermaine jeroen jesper jessica jethro jewel jiahui jihoon jimin jiri jisoo jitendra jitka
jiwoo jiyeon joann joaquim joaquina jocelyn jochen jody joelene joep joerg joern johann johnathan johnnie jolanda jolene jonah jonathon jonna joost
jordi jorgen joris joscha joseba josefa josefina josefine joselyn josette josiah josiane josip josue jovana joze jude judi judit juha juho julianna
julianne julieta julietta julita june juraj juri jussi justina justus justyna jutta jyoti jyri kaan kabir kacper kadir kagiso kai kaia kaisa kaito
kaiwen kalea kaleb kalina kalle kalpana kamala kamran kana kanika kanya kaori kara karam karel kari karima karine karlheinz karly karoline karolis
karsten karthik karthika kartik kasey kasim kaspar kasper kasun katalin kateryna katharina katharine kathrin kathrine katina katinka katrien katrina
katya kaue kaushik kay kaya kaye kayleigh kazimierz kazuki kazuko keanu keeley keely kees keira kelechi kellie kelvin kemal kendall kendra kenichi
kennedy kenny kenya kerem keren kerri kerstin ketevan khadijah khaled khanh khari kiana kiera kieron kilian killian kimberley kimberly kimmo kinga
kipchoge kira kirk kirsi kirstie kirstin kirsty kit kitty kjell kjersti klaas klaudia klemens knut koen kojo konstantin konstantina konstantinos
kornelia kosta kostas kourosh kristaps kristel kristiina kristijan kristjan kristof kristofer kristoffer kristy krisztina krystal krystian krystyna
kuba kunal kush kwabena kwaku kyla kylie kyra kyriakos lacey ladislav laetitia laia lale lalita lamar lambert lamine lana lance lani larisa larissa
lasha lasse laszlo latisha latonya latoya laureen laurel laurens laurenz lauri laurie laurits lavinia lawrence leander leandra leandro lech leda leen
leif leilah leilani lelia lene leni lenka lennard lennart lennox lenny lenora leocadia leokadia leona leonhard leonid leonidas leonor leonora leopold
leopoldo lerato leroy leszek letitia levent levi lexi leyla lia liana liane libby lidiya liene liesbeth liesel lieselotte lieven lilia lilian liliana
liliane lilien lilith lillian lilly lincoln lindiwe linn linnea linus lionel lisbeth lise liselotte lisette liv livia liviu lizbeth ljiljana ljubica
lluis loan lodewijk loic lolita lora lore loreen lorelei loris lorne lothar lotte louie lourdes lovisa lowri loyd lu luan luana luanne luba lubos
lucian luciana luciano lucien lucila lucille lucinda lucius ludivine ludmila ludovic ludovica ludwig luigi luise lukasz lulu luna lusine lutz luz lyam
lydie lyn lynda lynette lynne lyra lyubov maarten maartje macarena maciej mackenzie maddalena maddie maddison madelyn madhav madhavi madhu mads mae
maelle maeva maeve mafalda magali magdalene magnus mahdi mahesh mahika mahmut mai maik maike maili mairead maisie maite maiwenn makayla makoto malala
malee malena malgorzata malia mallory malou malte malwina mamadou mame manfred manish manisha manju manoj manolis manon mansi manu manus manvi marah
maral marceline marcella marcelle marcellus marcia mareike marek maren marga margareta margarete margaretha margaux margherita margit margo margrit
marguerite mariah marian mariann marianna maribel maricela mariel mariela mariele mariella marielle marietta marija marika marike marilena marilou
marilyn marin marine marinus mariska mariusz mariya marjan marjolein marjorie markku markos marla marleen marlena marley marlies marlise marlon marlow
marnie marouan marsha marten marthe martijn martinus martti marvin marwa marwan marya maryann maryanne marzena masako masha masood massimo mata matej
mateja mathias mathijs mathis matias matija matilde matjaz mats matteus mattheus matti mattia mattias matylda maud maude maurits mauritz maurizio
mauro mavis maxine maxwell mayra mayumi mayur mechthild medina meena megha mehul meike meiling meinrad melania melina melinda melis melisa melita
melody melvin melvyn meral mercy mere meredith merete merle merlin mert merve meryem meta mette mi mica micah michaele michail michala michalis
micheal micheline michiel mick mickael mickey mieczyslaw mieke miha mihaela mihai mihail mihir miia mika mikael mikaela mikel mikhail mikkel mikko
miklos miko mikolaj milad milagros milana milda mildred miles milica milo milos milou mimi min-jun minh minji minjun minna minnie mioara mirco mireia
mireille mirela miriana mirja mirjam mirka mirko miroslav miroslava miroslaw miryam mitch mitra miyu mladen moa modesto mohamad mohan mohsin moises
mojca momoko monique montserrat morag morena morgane morris morten morwenna moshe moussa muhammet mukesh muna munir muriel murray murtaza musa muthoni
myfanwy myles myriam myrna myron myrtle nabil nabila nada nadav nadege nadezhda nadiya nadja nagisa nahla naila naima najib najwa nalini namrata nana
nandini nandita nanette narayan narendra nari nasir nasreen nasrin nastasia natacha natalija nataliya natasa natascha nathanael nathanial nathaniel
nattapong navin navya nayeli nazan nazli ned neda neele neema neeraj neeta nela nele nell nellie nelly nena nenad nerea nereida neslihan nesrin nessa
nestor neta neus nevena neville ngaire nia niamh nichola nicholas nicholle nicklas nickolas nico nicoletta nicolette nicolo nicu nida niki nikica
nikkita niklaus nikola nikolaos nikolas nikolaus nikoleta nikolina nilay nilgun nilufar nimal nimisha nimrod nino nira niraj niran nirmala nishant
nita nitin nitya niva njeri nnamdi noam nobuko noelia noella noelle noemie noga nola nomsa nona nonhlanhla norbert noreen noriko norm normand
nthabiseng nuala nur nuray nurlan nurul nusrat nyah nyambura oana octavia octavio oda odd odette odile ofelia ofer ognjen oisin okan oksana ola olafur
olav olavi oleksandr oleksii olena olesya oli olivie oliwia ollie olof olufemi olumide oluwadamilola oluwaseyi omari omer omid oona ophelia ophelie
oriana oriane oriel orla orlagh orlaith orlando orsolya ortwin orville osama osvaldo otieno otilia otis otmar ottavia ottilie oumar ove oyvind ozan
ozge ozgur ozlem paavo paddy padraig paivi palesa paloma panagiotis pandora pankaj paolina parisa parker parvati pascale pascaline pasquale patrice
patsy patti patty paulette paulien pauliina paulino paulius paulo pavla pavlina pavlos pawel payal pearl peder pedram peer pekka pelin pepe percy
perla pernilla pernille perrine perry persephone peta petar peteris petko petr petri petros petru petter petya peyton pharrell philippos phillip
phillipa phoenix phuong pia pieter pilar pim pinar pinja piper pippa piyush placido pnina polina polly porter portia prabha prabhakar prabhu pradeep
pradip prajakta pramod pranay pranjal prasad prasanna prashant pratik praveen preben precious preetha preston pritam prithvi priti priyam priyanka
priyansh prudence przemyslaw puja puneet purnima putri qasim queenie quincy quinn quintin rabia rachael rachelle rachid radek radka radmila radomir
radoslav radoslaw radovan radu rafaela rafal raffaele raffaella rafi ragnar ragnhild rahel rahim raimund raina rainer raisa raissa raja rajan rajat
rajeev rajendra rajiv rajkumar rakel ralitsa rama raman ramazan rami ramin ramiro ramunas rana randa randall randi randolph rangi ranjan ranjit rasa
rashida rashmi rasmus rastislav ratna ravindra raya rayan raymundo rayna razvan rea reagan reanna rebeca rebecka rebekah rebekka reda redouane reem
reena rees reese refik refilwe regan reggie reginald regine regis reidar reidun reiko reiner reinhold reka remco remi remo remus remy rena renan
renaud renske reto reuben reuven rex reyhan reyna reza rhea rhian rhiannon rhoda rhona rhonda ria riaan riad rianna riccarda richa richelle rickard
rico rieke rigoberto riham rikard rikke riley rimma rina rinat rishabh rishi risto ritesh ritva riya rizky roald robbert robby robyn rocco rochelle
rocky rodger rodney rodolfo rogelio rogier rohini roisin rolande rolando roma romain romana romane romeo romero romy rona ronaldo ronen ronja ronny
rosalba rosalia rosalind rosalinda rosalyn rosamund rosana rosanna rosaura roseann rosella roselyn rosemarie rosetta rosina rosita roslyn rostislav
roswitha rowan rowena roxana roxane royce rozalia ruairi ruan ruba rubina rudi rudiger rudy rufus ruggero ruhi rukmini rumen runa rune rupa rupal
rupali rupinder ruslan russ rustam ruta rutger ruthie ryder ryo ryota sabiha sabin sabina sabrine sacha sachiko sachin sadie safa safiya sagar sahar
sahil saif saja saku sal saleem saleh salih salim sallie salome salvador salwa samad saman samar sami samia samina sampo samson samu sander sandhya
sandrine sandro sanduni sanja sanjana sanjeev sanna sanne santiago santino santosh sanya saoirse saori saphira sapna saraswati sari sarika sarita sasa
sascha satish satoshi satu satya saul sauli saurabh savanna savannah savvas sawyer scarlet scarlett scot seamus sebastiaan sebastiano sebastien seda
sedef sefa segun seija selam selcuk selda selim selin selja sem semra senem seojun seong seppo septimus serafina serap serdar serenella serenity
sergii serhat serhii servane sevda severin severine sevgi sevil seyed seymour shabana shabnam shahid shahin shahir shahzad shaima shakira shalini
shamim shanelle shanice shanika shaniqua shankar shanna shantanu shanti sharad shari sharmila sharron shaurya shawn shawna shayla shayne shea sheena
sheetal shelby sheldon shelly shelton sheree sheri sherman sherri sherrie sherwin sheryl shilpa shimon shin shira shiraz shirin shiv shiva shivam
shlomo shona shreyas shruti shu shubham shyam siarhei sibel sibylla sibylle sidonie sidra siegbert siena sienna siewling sigmund signe sigrun sigurd
siiri sila silas silvana silvano silvester silvie silvio simao simeon simin simonetta simran sindre sinead sinem sini sinikka sinisa sipho siri
siriporn sirkka sissel siv siya siyabonga skye skylar slavica slavko slawomir slobodan snezana sofiane sofija sohail soheil sol solange soledad soleil
solene solvei solveig soma somchai somsak sona sonali sonam sondre sonny soo sooyeon sophy soraya sorin sorina soufiane soumya spiros spyros sravya
srdjan sridhar srinivas srinivasan stacie stanislava stanislaw stanka stanko stavros stefano stefanos steffan steffen steffi stefka stelios sten steph
stephania stephany sterling stevan stevie stig stijn stina stine stipe stjepan stoyan sture subhash sudha sudhir suhail sujata sujith sukanya sulaiman
suleyman suman sumeet sumit summer sunghoon sunniva sunny suraj surendra suri surya susann susannah susi suzana suzette suzi svein sverre svitlana
swapna swaroop swen sylvain sylvana sylvester sylvi sylviane sylwia szabolcs szilvia szymon tabea tabitha taha taher tahir tahira tahmina taina taisia
taiwo takahiro takashi takumi tal tala talia talitha tallulah talya tam tamar tamas tamika tamsin tamuna tana tane tanisha tanner tanu tapio taras
tarek tarja tarun taryn tasha tasneem tatjana tatum tatyana tauno tavis taylor teagan teddy teemu teija tejas telma temitope tendai tenzin teo teodor
teodora teodoro teofil terence teresia teresita tero terrance terrence tesfaye tess thaddeus thais thalia thandeka thandiwe thanh thanos theda thekla
themba theodor theodora theodoros theofilos theophile thi thiago thibault thibaut thiemo thies thijs thilo thirza thomasina thomasz thor thora thorben
thore thorsten thorvald thu thulani thyra tia tian tiana tiernan tigist tiia til tilda till tillie tilman tilo timo timofey timon timur tine tino
tirza titus tiziana tiziano tjark tobiasz tobin todor tomi tomislav tommaso tommi tonia tonje tonka tonya tor torben tord tore torsten toru tove toyin
traci treena trent tricia trine trinidad trinity trish trisha troels troy truls tshepo tuan tuba tugba tulay tulin tuomas tushar tuukka tuva twyla ty
tyrell tyrone tyson uchenna uday udo uffe ugo ugur ulf uli ulises ulla ulrich ulrika ulrike ulyana umberto umit una unai unni ural uriah uriel uros
urs ursel urszula urvashi usha usman uta uttam vaclav vadim vahe vaibhav vaishali valdemar valentin valentino valerian valerio valery valter vanda
vania vanja vasant vasanth vasco vasil vasile vasiliki vasilis vassilis vaughn veda veera vegard velma venkat venkatesh verity verna verner verona
veronique vesna vesta vi vibeke vida vidar vidya viet vigdis vijaya vikas vikki vikrant viktorija vilde vilem vilhelm vilho ville vilma vimal vinay
vincenza vineet vineeta vinicius vipul viraj virgil virgilio virginie virpi vishal vishnu vitaliy vito vittoria vittorio viveka viviane vivienne vlad
vlada vladislav vladyslav volha volkan volker volodymyr vusi vytautas waclaw wahid wahyu waldemar waleska wallace wally walther waltraud wambui
wangari wanjiku wanjiru ward warner wassim wayan weiting welda wenche wendell wenke wibke wieland wieslaw wiktor wiktoria wilbert wilbur wilfredo
wilfried wilhelmina wilhelmine wilko willa willem willemijn willi willie willis willow wilma wilson winfried winifred winnie winona winston wiola
wiremu wisam wladyslaw wolf wolfgang wolfram woodrow wout wouter xander xanthe xavi xenia xiaoming xiaoyu ximena xiomara yaara yael yago yair yakov
yamina yana yanick yanis yannick yannis yara yareli yaroslav yaseen yash yasin yasir yasmina yasser yasuko yavuz yejin yelena yeliz yelizaveta yerlan
yesenia yevgeny yiannis yifan yigit yiorgos yitzhak ylva yngve yogesh yohann yolande yoram yosuke youcef younes yousef youssra yuka yukiko yulia
yulian yuliya yuna yuni yunus yuriy yusra yuta yuval yuxin yvain yves zac zach zachariah zacharias zack zadie zafer zahir zaina zakaria zaki zane
zanele zarina zaynab zdenek zdenka zehra zeina zeki zelda zelia zeljko zena zeno zenobia zenon zenzele zev zhanna zia ziad zihan zilla zinaida zineb
zinhle zita ziva ziyad zlata zlatko zofia zoila zola zora zoran zorica zsofia zsolt zsuzsanna zuleika zulfiqar zurab zuri zvi zvonimir zygmunt`

export const MORE_GIVEN: ReadonlySet<string> = new Set(LISTED.trim().split(/\s+/))
