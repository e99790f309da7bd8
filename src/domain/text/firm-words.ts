/** Folded words that stand in the names of firms, offices and machines, or say what somebody is: no first name goes with them. */
const LISTED = `
ab abteilung academia access accident accueil administracion advice advisors advisory aerospace after agent agentur agricole air airline airlines
airport airways alarm amazon ambulance amt analytics animal antiques ao apartments apotheke apparel appliance appliances aps architects architecture
arts asesores asociacion asset assistance association assurance asylum atelier auction audio aunt ausbildung auto auto-reply autohaus automotive autos
aviation baby backerei bad bakeries bakers banco banking banque bapak bar baron basket bau baugesellschaft beauty bed beds beer bereich bestellung
betrieb beverages bicycles bike bikes bistro blinds blumen board boat boats bookings books bookshop borough bot boutique brand brands brasserie
brewery brewing bricks broadband broker brokers bros brothers bt buchhaltung buchhandlung builders building buildings bureau burgeramt buro bus
business businesses buy buyer buyers cab cabinet cabs cafe cake cakes camp camping campus cap capital captain car care careers cargo carpentry carpets
carrosserie cars casa cash cashier casino catering cellars center central centre centro chalet charity chat chef chemicals chemist chez child children
choice cinema city clean cleaners cleaning clerk clinica clinique clothing coach coaching collection collective college comercial comercio commerce
commercial commission committee communication communications community computer computers conference connect construcciones consultant contact
contractors coordinator council counselling country county courier couriers court crafts create creations creative credit crew cruises customs cycles
dairy data dato datuk dealer decor deli delivery demo dental dentist dentists depot desarrollo designers desk detective development diagnostics dienst
dienste dienstleistungen digital diner direct direction director dispatcher distribution distributors district diving doctor doo doors dot dreams
drinks driver drivers driving drogerie druck ecommerce edition editions education eg eheleute ehepaar einkauf eirl elec electric electrical
electricians electronics elektrik elektro elektronik elektrotechnik embassy emergency employment empresa energie engineering engineers entertainment
entreprise entwicklung environmental eood equipment escrow establishment estate estates estudio ev events exchange export exports express fabrics
fabrik factory fahrrad fahrschule fakturierung fam famiglia familia famille farms fashion father federal federation feed fencing ferienwohnung
ferreteria festival filiale film films finance finances financial finanz finanzamt fire firma fitness flooring florist flowers fonds food foods foot
foto foundry framing freight freiherr friseur frk front fru fund funds furniture gallery games gaming garage garden gardens gartenbau gas gasthaus
gasthof gbr geb gemeinde gesellschaft gesmbh gewerbe glass global glow goods gov government graf grill grocers grocery grosshandel growers grupo
gruppe gruppo guardians guide gym haar hair hallo handel handels handwerk hardware haus haushalt haustechnik hausverwaltung head healing health
healthcare heating heizung hire historic holiday holidays home homes hospice hospitality hostel household housing hr human ibu ihr imaging immo
immobilien imports incasso industria industrial industrie industries initiative innovation innovations insights installations institut institute
institution interior interiors intern international investment investments investor investors ipad iphone it jardin jewellers jewellery jewelry job
jobs journal jsc judge jugend justice kanzlei kft kfz kinder kindergarten kirche kita kitchens klinik kontakt kosmetik kraftwerk krankenhaus
kreditoren kreis kultur kunden kundenservice kunst laboratory lager landlord landscape landscapes landscaping laser lawyers lda lead leasing legal
leisure letting lettings librairie library life lifestyle lighting limo line linen link live living loan loans local locksmith locksmiths lodge
logistik lounge ltda luxury machine machinery machines mail mailbox mailer maintenance maison malerbetrieb management manufacturing marine maritime
marketplace mbh mechanical med medic medical medicine medien meisterbetrieb member members menswear messe messenger metal metals metzgerei military
mill mines mining minister ministry mobel mobile mobility mode models moebel mohd money monitor montage mortgage mortgages mother motor motors movers
moving mum museum music muster nachname nails namen national natural nature nee network newsletter niederlassung nonprofit notaire notification
notifications nur nurse nursery nursing nutrition oel off offer office officer ohg ohne oil online ooo opera operations operator optic optical
optician opticians optik order orders organic organics organisation organization outdoor outdoors outlet outsourcing oy oyj packaging paint painters
painting pak palace panaderia panthers pantry paper parent parish parkett parking partner partnership parts party pasta patent patients paws pay
payable payment payments payroll peluqueria pension people performance personal personalabteilung personnel pest pet pets pharma pharmaceutical
pharmaceuticals pharmacie pharmacy phone phones photo photography physio physiotherapie pictures pipeline planning plants plastics platform play
plumbers plumbing plus police port portal post potteries pottery power praxis preschool president press primary printer printers printing prinz
prinzessin privat private procurement product production productions products professional programme project projects promotions properties property
proprietor provider pub public publishers publishing purchase purchases purchasing pvt quality queen quick racing radio rail railway railways reader
real realtor realtors realty receipts receivable records recovery recruiting recruitment recycling refund region regional registry reinigung reisen
removals renewables renovations rental rentals repair repairs reply reporting representative request rescue research reservations residence
residential resort resources response restaurants retail retailer returns rights roofers roofing room rooms royal sachbearbeiter safety salon sanitaer
sanitar santa sarl sas savings scaffolding scan scanner schreinerei schule schulen science scientific scout seafood search secondary secretariat
sector secure security seguros sekretariat server servicios sheriff shipping shoes show signs silk site siti skincare sky smart snacks sociedad
society soft solar spa spares specialist spedition speditionen spedizioni speech spirits spital sports sportverein sri srl sro stadt stadtwerke staff
standard station stationery stay steel steuerberater steuerberatung stiftung storage street student students subsystem suites super supermarket
supervisor supplier suppliers supplies surf surgery surveyors surveys sustainable swim system tailors taller tan-sri tankstelle tattoo tax taxi taxis
tea teacher technic technical technician technik telco telecom telefon telekom tenant tennis textile textiles theater theatre therapies therapy
tickets tiefbau tienda tiles timber tischlerei title toner tour tourism tours tov town toyota toys trade trader trades train trainee training trains
transfer transfers transit translations transportation transporte transporter transporters transports travel travels treuhand trucking trucks tuition
tutors tv tyres umzuge uncle uni unit united universidad universitat universite update upholstery urban utilities vacation vacations vehicle vehicles
vendor verein vereinigung verkauf verlag versand versandhandel versicherung versicherungen vertrieb verwaltung vet veterinary vets video village
villas vineyards vision vitamins voice vorname wagen warehouse warehousing wash waste watch watches water waterworks weather webshop website wedding
wein weingut wellness werkstatt whatsapp wholesale wholesalers wine winery wines wireless wohnbau wohnen wohnung women womens workforce workshop
workshops world yacht yachts yoga youth zahlung zahnarzt zahnarztpraxis zao zentrum zimmerei zoo zweigstelle`

const FIRM = new Set(LISTED.trim().split(/\s+/))

/** Endings of words for shops, workshops and offices in German and the Romance languages; no given name ends so. */
const SHOP =
  /.{3}(?:technik|logistik|haus|[dtlrhkgnb]erei|eria|erie|betrieb|dienste?|handel|verlag|verein|service|werke?|amt|praxis|schule|klinik|immobilien)$/

/** True where a folded word stands in the name of a firm, an office or a machine. `isFirst`: no name is known that is written so. */
export function isFirmWord(word: string, isFirst: boolean): boolean {
  return FIRM.has(word) || (isFirst && SHOP.test(word))
}
