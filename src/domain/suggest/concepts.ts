import { rootOf } from './irregular.ts'

/**
 * Words that customers and titles use for the same thing, a group a line; `_` joins two words that stand side by side. A word may
 * be in several groups. Written by hand from general knowledge of support, not taken from any data.
 */
const GROUPS = `
parcel package delivery shipment shipping courier consignment order deliver ship dispatch
arrive receive come get delivered
arrival delivery receive arrive
track tracking status locate where progress follow whereabouts
late delay delayed slow overdue waiting long pending still
lost missing misplace vanish disappear gone find
stolen theft steal rob robbed thief
refund reimburse moneyback money_back repay repayment return
return exchange replace replacement swap send_back
cancel stop terminate end quit unsubscribe abort discontinue close call_off
delete remove erase terminate close deactivate
broken break crack cracked damage damaged defective faulty defect torn tear
fail failed failure error issue problem trouble broken not_work unable wrong glitch bug
decline declined reject rejected refuse refused deny fail
login sign_in log_in signin logon access
password passcode passphrase pin code credential
forgot forget reset recover lost remember
verify verification confirm prove validate identity authenticate
charge fee cost bill price expense commission
price cost rate amount expensive cheap how_much pricing worth
bill invoice receipt statement charge
pay payment paid paying transaction purchase
buy purchase order get acquire
discount offer coupon promo promotion voucher deal sale code rebate cashback
instalment installment emi financing loan credit monthly
cod cash_on_delivery
card debit credit atm visa mastercard
atm cash withdraw withdrawal machine
balance funds money amount
transfer send wire remit move sent
deposit topup top_up add recharge load credit
currency exchange foreign dollar euro pound convert conversion
country abroad international overseas travel foreign global worldwide nation
bank account
account profile
address location place where
store shop outlet showroom branch dealer distributor near nearby offline retailer location
dealer distributor franchise reseller wholesale partner retailer
pincode zip postal postcode zipcode area location deliver serviceable
size dimension measurement length width height inch measure
custom customise customize personalise bespoke customization special
colour color shade
material fabric made ingredient component composition content
product item goods article
type kind variant model variety option version different
compare comparison difference better versus vs best
recommend suggest advice suggestion best which good
information info detail details about tell know explain learn describe
help support assist assistance service
contact call phone talk speak reach number representative agent human person real_person connect callback email
phone mobile telephone cell number handset device
complain complaint unhappy disappointed dissatisfied bad worst angry feedback
warranty guarantee
trial test try demo sample free
quality good original genuine authentic fake real
review rating feedback opinion
clean wash maintenance care
install installation setup set_up assemble assembly fit configure
repair fix mend service
change modify edit update alter switch correct
upgrade update newer
activate activation enable start turn_on switch_on unlock
deactivate disable turn_off switch_off
block blocked freeze frozen lock locked suspend suspended hold
new another additional extra
limit maximum minimum max min restriction allowed cap
age old young child kid children minor years
time hour when schedule duration long open opening
date day when expiry
expire expired expiry expiration valid validity
subscription plan membership subscribe member
reservation booking book reserve
flight plane airline fly
luggage baggage bag suitcase
hotel room stay accommodation
restaurant food eat meal dinner lunch dining
recipe cook make
ticket booking
job work career employment vacancy hire hiring apply
salary pay wage income paycheck
tax vat gst
insurance cover coverage policy
loan mortgage borrow credit lend
interest apr rate
score rating
holiday vacation leave pto
meeting appointment calendar schedule
reminder remind remember
list todo
weather temperature forecast rain
traffic commute road
direction route way navigate map distance
car vehicle automobile
fuel gas petrol
tyre tire
doctor medical health vaccine
health weight fitness
vitamin supplement nutrition protein
sleep mattress bed
music song play playlist
volume loud sound
repeat again
language speak translate say
spell spelling
define definition mean meaning
name called
thank thanks appreciate grateful
hello hi hey greeting
goodbye bye later
yes yeah sure okay correct
no nope wrong
joke funny laugh
fraud fraudulent scam unauthorised unauthorized suspicious compromise hacked unknown unrecognised unrecognized dispute
duplicate twice double
wrong incorrect mistake error
show appear see reflect visible display
app application website site page portal
crash freeze hang load slow stuck
internet wifi network connection signal connectivity
data usage
sim esim
points reward loyalty bonus earn
refer referral invite friend
gift voucher present
winner win winning prize
team squad player
score point points
game match contest play tournament
withdraw withdrawal cashout redeem payout
kyc identity verification document pan id proof
otp code sms verification
bulk wholesale large many
stock available availability sold
quantity many number count
privacy personal data gdpr
legal law allowed
safe safety secure security
side_effect harmful danger safe
dose dosage intake take consume usage
use usage how_to work
consult consultation expert doctor trainer dietician
spare part component accessory
battery charge power
screen display
print printer
file document upload attach
download save
export import
user member colleague team seat
owner admin administrator
name surname marriage rename
date birthday
gender male female
shoes shoe clothes
reschedule postpone rearrange rebook appointment slot
pause skip hold freeze suspend
`

const GROUPS_OF = new Map<string, number[]>()
const OPENINGS = new Set<string>()
const WORDS = new Set<string>()
for (const [number, line] of GROUPS.trim().split('\n').entries()) {
  for (const entry of line.trim().split(' ')) {
    const parts = entry.split('_')
    for (const part of parts) WORDS.add(part)
    const roots = parts.map(rootOf)
    const key = roots.join(' ')
    if (roots.length > 1) OPENINGS.add(roots[0] ?? '')
    const groups = GROUPS_OF.get(key)
    if (!groups) GROUPS_OF.set(key, [number])
    else if (!groups.includes(number)) groups.push(number)
  }
}

const NONE: readonly number[] = []

/** Every single word of the groups, as written. */
export const CONCEPT_WORDS: ReadonlySet<string> = WORDS

/** The numbers of the groups that a root, or two roots joined by a space, is in. */
export function conceptsOf(roots: string): readonly number[] {
  return GROUPS_OF.get(roots) ?? NONE
}

/** Whether a root is the first of two that are in a group together. */
export function opensConcept(root: string): boolean {
  return OPENINGS.has(root)
}
