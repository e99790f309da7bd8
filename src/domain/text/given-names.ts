/** Given names common somewhere in the world, folded to plain lower-case letters. Where the writing leaves a doubt they decide it. */
const LISTED = `
aaron abbie abby abdullah abigail adam adele adrian agnes agnieszka ahmad ahmed aidan aisha aiko akira alan alana albert alberto alejandra alejandro
aleksandra alessandro alex alexander alexandra alexandre alexis alfie alfred ali alice alicia alina alison alistair allison alma amanda amara amber amelia
amelie amina amir amit amy ana anastasia anders andre andrea andreas andrei andrew andrzej andy angel angela angelica angelina anil anita anja ankit anna
anne anneke annette annie anthony antoine anton antonio anya april archie ariana arianna arjun arnaud arthur arturo arun ash asha ashley astrid aurora
austin ava axel ayesha barbara bart bastian beatrice beatriz becky bella ben benjamin bernard bernd beth bethany betty bianca bill billy birgit bjorn bob
bogdan boris brad bradley brandon brenda brian bridget britta brittany bruce bruno bryan caitlin caleb callum cameron camila camille carl carla carlo
carlos carmen carol carolina caroline caroline carolyn cassandra catalina caterina catherine cathy cecilia celia celine chad charlene charles charlie
charlotte chelsea cheryl chiara chidi chloe chris christa christian christina christine christoph christopher chukwuemeka ciara cindy claire clara claudia
claudio clemens cody colette colin conor connor corinne craig cristian cristina crystal curtis cynthia daisy damian dan dana daniel daniela daniele
danielle danny daria dario darren dave david dawn dean deborah debbie deepak deepika denis denise dennis derek desiree devon diana diane diego dieter
dimitri dina dirk divya dmitri dmitry dominic dominik dominique don donald donna doris dorota dorothy doug douglas duncan dylan ebony eddie edith eduardo
edward edwin eileen elaine elena eleanor eleni eli elias elif elijah elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elsa emanuele
emil emilia emilie emilio emily emma emmanuel enrico enrique eric erica erik erika erin ernest ernesto esme esteban esther ethan eugene eva evan eve
evelyn ewa fabian fabio faith farah fatima fatma federica federico felicia felix femi fernanda fernando filip finn fiona flora florence florian fran
frances francesca francesco francis francisco franco francois frank frankie franz fred freddie frederic frederik freya frieda fritz gabriel gabriela
gabriella gabrielle gareth gary gavin gemma george georgia georgina gerald gerard gerhard gianni gilbert gina giorgia giorgio giovanni giulia giuseppe
gloria gonzalo gordon grace graham greg gregory greta guillaume guillermo gunther gustav gustavo hana hanna hannah hans harold harriet harrison harry
hassan heather hector heidi heike helen helena helga henri henrik henry herbert hilary hiroshi holger holly howard hugh hugo hussein ian ibrahim ida igor
ilse imani imogen imran ines ingrid irene irina iris isaac isabel isabella isabelle isla ismail ivan ivana ivy jack jackie jackson jacob jacqueline jade
jaime jake jakob jakub james jamie jan jana jane janet janice jasmin jasmine jason javier jay jean jeanette jeff jeffrey jelena jen jenna jennifer jenny
jens jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joana joanna joanne joao joaquin jodie joe joel joelle johan johanna johannes
john johnny jon jonas jonathan jordan jorge jose josef joseph josephine josh joshua joy joyce juan juana juanita judith judy jules julia julian juliana
julie julien juliet juliette julio jurgen justin justine kaitlyn kamal kamila karen karim karin karina karl karla karolina kasia kate katarina katarzyna
katherine kathleen kathryn kathy katie katja katrin katy kavita kayla keith kelly kelsey ken kenji kenneth kerry kevin khadija khalid kieran kim kirsten
kirsty klara klaus konrad krishna kristen kristian kristin kristina krzysztof kumiko kurt kwame kyle laila lakshmi lara larry lars laura lauren laurence
laurent layla lea leah leila lena leo leon leonard leonardo leonie leslie leticia lewis liam lidia lily lina linda lindsay lindsey lisa liz lizzie logan
lois lola lorena lorenzo loretta lorna lorraine lottie lou louis louisa louise luc luca lucas lucia lucie lucy luis luisa luiz lukas luke lydia lynn mabel
madeleine madison magda magdalena maggie mahmoud maia maja malcolm malik mandy manuel manuela mara marc marcel marcela marcelo marcin marco marcos marcus
margaret margarita margot maria mariam mariana marianne marie marina mario marion marisa marissa marius mark marko markus marlene marta martha martin
martina martyn mary maryam mason mateo mateusz mathew mathieu mathilde matilda matt matteo matthew matthias maureen maurice mauricio max maxim maxime
maximilian maya megan mehdi mei mehmet melanie melissa mercedes mia michael michaela michal michel michele michelle miguel mike mikhail mila milan
milena millie mina mira miranda miriam mitchell mo mohamed mohammad mohammed mohit moira molly mona monica monika morgan moritz moses muhammad mustafa
myra nadia nadine naomi nancy natalia natalie natasha nathan nathalie neal neha neil nelson niall nick nicola nicolas nicole niels nigel niklas nikhil
nikita nikki niko nikolai nikos nils nina nisha noah noel noemi nora noor norma norman nuno nuria olaf oleg olga olive oliver olivia olivier olu omar oscar
oskar osman otto owen pablo paige pam pamela paola paolo pascal pat patricia patrick patrik patrizia paul paula pauline paulo pavel pedro peggy penelope
penny per pete peter petra phil philip philipp philippa philippe phoebe phyllis pierre pietro piotr pooja poppy prakash pranav preeti priscilla priya
quentin rachel rafael rahul raj rajesh ralf ralph ramon ramona randy raphael raquel rashid raul ravi ray raymond rebecca reece regina reinhard rekha rene
renata renate rhys ricardo riccardo richard rick ricky rita rob robbie robert roberta roberto robin rocio rodrigo roger rohan rohit roland rolf roman ron
ronald ronan rory rosa rosalie rosario rose roseanne rosemary rosie ross roxanne roy ruben ruby rudolf rui rupert russell ruth ryan sabine sabrina sadia
saeed sally salma salvatore sam samantha samir samira samuel sana sandra sandy sanjay sara sarah sasha saskia scott sean sebastian selena selina selma
serena serge sergei sergey sergio seth shana shane shannon sharon shaun shauna sheila shelley sherry shirley shreya sid sidney siegfried sigrid silke
silvia simon simona simone sina siobhan sofia sofie solomon sonia sonja sophia sophie soren spencer stacey stacy stan stanislav stefan stefania stefanie
stella stephan stephane stephanie stephen steve steven stewart stuart sue sunil sunita susan susana susanna susanne suzanne sven svetlana sybil sylvia
sylvie tamara tania tanja tanya tara tatiana ted teresa terri terry tessa thabo thea theo theodore theresa therese thiago thomas tiago tibor tiffany tim
timothy tina tobias toby todd tom tomas tomasz tommy toni tony tracey tracy travis trevor tristan trudy tyler uma umar ursula ute uwe valentina valeria
valerie vanessa vera verena veronica veronika vicki vicky victor victoria vijay vikram viktor viktoria vincent vincenzo violet virginia vivian vivien
viviana vladimir walter wanda warren wayne wendy werner wesley wilfred wilhelm will william wojciech wolfgang xavier yan yann yasmin yasmine yolanda
youssef yosef yuki yuri yusuf yvette yvonne zachary zahra zainab zara zoe zoey zoltan zuzana thandi ngozi oluwaseun tunde yaw kofi ama esi hiroko keiko
sakura takeshi yumi yoko naoko haruto daisuke kenta mateusz jolanta grazyna halina beata renee zeynep ayse emre burak murat mehreen bilal hamza zaid noura
huda ranya rania tariq waleed jamal jamila anjali ananya aditya akash aarav ishaan kiran meera nikita pallavi rakesh ramesh ritu sandeep shivani smita
sneha suresh swati tanvi varun vinod vivek`

const GIVEN = new Set(LISTED.trim().split(/\s+/))

/** Lower-case letters without marks: "Zoë" and "ZOE" fold to the same. */
export function foldName(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** True when the word (any case, with or without accents) is a common given name; of a hyphenated one the first part counts. */
export function isGivenName(word: string): boolean {
  const folded = foldName(word)
  return GIVEN.has(folded) || GIVEN.has(folded.split('-')[0] ?? '')
}
