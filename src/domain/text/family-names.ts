/** Common family names that no ending tells, folded. */
const LISTED = `
abbott abdi abdullah abebe acharya achterberg acosta adams adebayo adeleke adeyemi aguilar agyeman ahmed akhtar akinola akintola albrecht ali alonso
alvarado amato andrade ansari appiah aquino araujo arias arnold arora arslan asante ayala aydin baig bailey baker bakker balogun banda banerjee banks
barber barbieri barker barnes barr barrett barros barry bass bastos bates battaglia bauer baumgartner bautista beck becker begay begum bekele bell
bello bennett berger beridze bernard bertrand bhandari bhatia bhatt bianchi bishop biswas black blackburn blair blake blanc blanco boateng boer bond
bonnet bose botha bowen bowers bowman boyd boyle bradshaw brady brandt brar braun bravo brennan brewer briggs brooks brouwer brown bruno bryant
burgess burke burns burton bush butler byrne cabral cabrera caldwell camara cameron campbell campos cannon cardoso carey carlson carpenter carr
carrillo carroll carter caruso castillo castro celik cerny chan chandra chang chapman chaudhary chauhan chavez chen chevalier cho choi chopra
choudhury chowdhury chukwu church cisse clark clarke clement cline cobb coelho cohen cole coleman colin collins colombo conte conti contreras conway
cook cooper coppola correia cortes costa coulibaly cox crawford cross cruz cruze cunningham curtis cyrus dahl dalton daly das dasgupta davies davis
dawson day debnath decker delacruz delgado deluca demir deol deshpande deutsch dey dhar dhawan diallo dias diaz dietrich dinh diop dixon dlamini do
dogan doherty dolan donnelly donovan dorsey douglas downs doyle duarte dubey dubois dufour duke dumont duncan dunn dupont durand dutta duval dvorak
eaton edwards eklund elliott ellis engel erdogan espinoza esposito estrada evans eze farah farmer faure fernandes ferrara ferrari ferreira ferreyra
ferri figueroa fischer fisher fleming fletcher flores flynn foley fontaine fontana forbes foster fournier fowler fox frank franke fraser frazier
freeman freitas french friedrich frost fuchs fuentes fuller gallagher gallo gamble ganguly garcia gardner garner garrett gatti gaur gauthier geiger
george gerber ghosh gibbs gibson gil gilbert gill giordano goh gomes gonsalves govender graham grant grasso graves gray greco green greene greer
grewal griffin griffith gross gruber guerin guerra guerrero gunawan gunes gupta gurung gutierrez guzman haas haddad hahn haile hale halim hall
hamilton hammond hanna hanssen harding hardy harper harrington harris hart hartmann harvey hassan haugen hawkins hayes haynes heikkila heinrich henry
herbst hermann herrera hess hicks hidalgo hidayat hill hines ho hoang hobbs hodge hodges hogan holland holloway holm holmes holt hong hood hooper
hopkins horn horvath hossain howe hudson huff hughes hunt hunter hurst hussain hussein huynh ibarra ibrahim iqbal isaacs islam ismail iyengar iyer
jackson jacobs jacquet jain jansen janssen javed jayawardena jenkins jennings jha jimenez johns jones joseph joshi joyce juarez jung kacar kahn kaiser
kamau kang kapoor kar karlsson kaur kaya keane keita keller kelley kelly kennedy kent kerr khalil khan khanna khoury khumalo kilic kim kimani king
kirk klein kling knight koc koch koenig koh kohler kohli konig koroma kowal kowalczyk kramer kraus krause krol kruger kuhn kulkarni kumar kurt kusuma
lacroix lai lam lamb lambert lane lang lange lara larsen lau laurent lavoie lawson le leal lebrun leclerc lee lefebvre lefevre legrand leone leroux
leroy lestari levy lewis lim lima lin lind linde lindholm little liu lloyd logan lombardi lombardo long longo lopes lorenz love lowe lucas lucero
ludwig luna lund lynch lyons macdonald machado macias mahmood mahmud maier maina majumdar malhotra malik manalo mancini mandal mann mansour marchand
mares marin marini marino marques marsh marshall martin martinelli martino masri matias matos matthews maurer may mayer mazur mbeki mccarthy mehra
mehta meier mejia melo mendes mendez mendoza menon mensah mercado mercier meyer miah michaud michel miles miller mills miranda mirza mishra mohamed
mohammed mokoena molefe molina mondal monroe montoya moody moore morales moran moreau moreira moreno moretti morgan morin morris morrow morse mosley
moss moyo mullen muller munoz munro murphy murray mwangi myers naidoo naidu nair nasser nath navarro nayak ncube ndiaye ndlovu neal nelson nemec
neumann newman ng ngata nguyen nichols nielsen nkosi noble nolan norris novak novakova nowak nowicki nunes nurhaliza nurlanova nwosu nyberg oakley obi
ocampo ochieng ochoa odhiambo ogden okafor okeke okonkwo okoro oliveira olsen omar ong onyango ortega ortiz osei osman otieno otto owens owusu ozturk
pacheco padilla page pal palmer pandey pangilinan papa pappas parata parisi park parker parks parsons pascual patel paterson patil patrick paul payne
pearce pearson peck pena perera perrin perry peters petersen peterson petit petrov pfeiffer pham phan phillips phiri pierce pillai pinto pires pohl
poirier pokorny pollard ponce poole pope porter potter powell powers prasad pratt pretorius price prieto prince prochazka pugh quinn qureshi rae
rahman rai ramirez ramos ramsey rana rao rasmussen rathi rathore ray reddy reed rees reeves reid reilly reis renard reyes reynolds rhodes ribeiro
ricci rice rich richard richards richter riley rinaldi rios ritter rivas rivera rizzo roberts robertson robin robins robles rocha roche rodgers rogers
rojas roman romano romero ronan rosa rose rosen ross rossi roth rousseau roussel rowe rowland roy roychoudhury ruiz rush russell russo ryan saari
sachs saeed saez saha sahin saini salas salazar saleh salinas sanchez sanders sandhu santana santoro santos santoso sarkar saunders savage sawyer
saxena schaefer schafer scherer schiller schmid schmidt schmitt schmitz schneider scholz schreiber schroder schroeder schubert schulte schultz schulz
schulze schumacher schuster schwartz schwarz scott seidel sengupta serra serrano sethi setiawan shah shaikh shannon sharma sharp shaw shea sheikh
sheppard sherman shields short shrestha shukla sibanda siddiqui sidhu silva silvestri simmons simon simpson sims singh singleton sinha skinner sloan
small smit smith snow snyder soares soler solheim solis sommer sosa soto sousa souza sow sparks speer spencer srivastava stark steele stein stevens
stewart stokes stone stuart suarez suksawat sullivan summers susanto sutherland sutter suzuki svoboda swan sweeney swift szabo tadesse tam tamang tan
tanaka tanoto tate taylor teixeira tembo tendulkar teo terry tesfaye testa thakur thapa thomas thompson thorn tiwari todd torres toure townsend tran
traore travers trevino trivedi tucker turner tyler uddin underwood valdes valencia valentine vance varga vargas vasquez vaughan vaughn vaz vazquez
vega velasco venter vera verma vieira villa villanueva villareal vincent virk visser vitale vogel vogt voigt vos vu wade wagner walker wallace walsh
walter walters walton wang ward warner warren warsame washington waters watkins watson watts weaver webb weber webster weeks weiss welch wells werner
west wheeler white wiese wiggins wijaya wijesinghe wilkins williams willis winkler winter winters wojcik wolf wolfe wolff wong woods wright wu wyatt
xu yadav yang yates yilmaz yoder york young yu yusuf zajac zapata zhang zhao ziegler zimmer zulu zuniga`

const FAMILY = new Set(LISTED.trim().split(/\s+/))

/** Endings of family names in many languages, and how Irish and Scottish ones begin; folded. */
const SHAPED =
  /^(?:o['’]|mc|fitz)\p{L}{3,}|.{3}(?:(?:s|k|z|c)k[aiy]|w?icz|czyk|czak|[ao]k?ova?|ev[a]?|enko|chuk|ovic|evic|s(?:on|en)|dottir|gaard|strom|berg|lund|[kq]vist|stad|ton|ham|ley|field|ford|worth|well|wood|mann?|smith|shaw|stone|brooke?s?|ridge|bauer|m[ae][iy]er|stein|hofer|h?uber|inger|bach|nen|ez|eir[ao]|[ei]ni|ett[io]|ell[io]|ucci|otti|poulou?s?|idis|akis|yan|shvili|adze|oglu|escu|jee|wal|moto|mura|kami|yama|[gk]awa|shima|saki|guchi|bayashi|hashi|wara)$/u

/** True where a folded word is, or looks like, a family name. */
export function isFamilyName(word: string): boolean {
  return FAMILY.has(word) || SHAPED.test(word)
}
