/** Verbs that say that one thing brings about another, by their base form. */
const causalBases =
  'reduce boost trigger smooth cause raise lower increase decrease improve prevent stop block protect damage destroy kill heal cure treat ' +
  'stimulate activate suppress inhibit repair restore restart regenerate rejuvenate brighten lighten darken fade erase tighten firm plump ' +
  'soften hydrate moisturise moisturize strengthen weaken thicken thin worsen ease relieve soothe calm speed accelerate slow delay promote ' +
  'enhance support encourage drive produce make create generate induce release relax irritate burn sting scar clear remove eliminate ' +
  'penetrate reach affect change alter turn convert transform help hinder harm hurt injure lengthen shorten widen narrow shrink extend ' +
  'switch unlock dissolve absorb break cut lift draw drain flush attract repel warm cool heat pollute let force push pull keep give bring ' +
  'double halve triple minimise minimize maximise maximize mean lead result contribute allow enable spread transmit infect poison hasten ' +
  'counteract offset fuel spark aggravate exacerbate alleviate reverse combat fight target deliver provide deplete deprive expose save'
/** Other verbs of plain statements; those that are nouns at least as often stand among them, the place in the clause decides. */
const otherBases =
  'say tell report find show suggest demonstrate reveal conclude claim argue warn believe think know note add explain describe call name ask ' +
  'answer reply announce promise predict expect estimate project confirm deny admit credit blame recommend advise require need want hope plan ' +
  'contain hold carry consist include comprise comprise lack use need cost sell buy pay charge earn weigh measure last take run stand sit lie ' +
  'live survive die grow breed eat drink feed swim fly walk move travel arrive leave return enter exit cross pass climb fall rise drop jump ' +
  'shed store lose gain win receive get have bind stick join form build lay wear work act function behave react respond depend rely vary differ ' +
  'outperform outnumber outweigh overtake exceed match beat compare equal top total number rank start begin end finish open close launch ' +
  'approve license authorise authorize regulate ban fine recall register patent refuse reject sue award employ hire own found publish write ' +
  'read print list enrol enroll recruit randomise randomize follow test try examine analyse analyze pool inject apply roll wash scatter bounce ' +
  'pile leak leach vanish disappear appear seem look feel sound remain stay become happen occur arise come go see hear meet visit serve ' +
  'supply make-up account amount belong refer relate link tie associate involve concern cover span range overproduce secrete encode express ' +
  'dance dissipate orbit spin emit reflect refract detect discover decode isolate invent design develop derive combine mix compress vote ' +
  'object comment respond investigate retract withdraw withhold hide disclose declare pledge agree disagree fail succeed drip drive dive ' +
  'sting bite snap fold bend stretch crease age tick beat pump breathe sleep wake recover relapse develop present offer trade market export ' +
  'import ship deliver send gather collect harvest lend borrow invest fund finance sponsor back host attend teach train study learn graduate ' +
  'serve play sing paint draw write speak talk chat laugh smile nod shrug exist persist prevail dominate govern rule control manage direct ' +
  'head chair join quit resign retire bear host tend aim seek strive struggle cope suffer experience undergo tolerate resist evolve adapt ' +
  'mutate replicate divide multiply migrate hibernate nest hatch spawn mate hunt prey forage capture trap fit qualify count matter pick ' +
  'upset upend cease swell peak plunge soar slip surge slump widen climb edge tumble flatten stall stabilise stabilize recede retreat advance ' +
  'melt freeze boil evaporate condense erupt collapse sink float regrow regain reopen rebuild renew replace reuse recycle arrest sentence ' +
  'convict accuse allege testify rule uphold overturn dismiss settle award hospitalise hospitalize admit discharge diagnose prescribe dose ' +
  'prick puncture pierce ooze poke tug twist rub scrub brush scrape peel steep soak simmer sizzle glow glisten shine shimmer fade bloom wither ' +
  'wilt rot decay rust tarnish crack splinter shatter chip leap trot gallop bark howl roar purr nibble chew swallow digest excrete urinate ' +
  'migrate perch roost sprout germinate flower pollinate ripen cling adhere float hover glide drift wander roam settle inhabit occupy house ' +
  'accommodate seat employ assemble manufacture brew bake roast grind mill weave knit sew stitch staple glue bolt weld solder wire plug ' +
  'charge recharge insulate conduct resist oscillate vibrate resonate rotate revolve tilt lean slide skid brake accelerate collide crash ' +
  'explode ignite burn smoulder smolder extinguish douse flood inundate submerge drown evacuate rescue save retrieve fetch haul drag tow ' +
  'rate score grade weigh tally tot sum average hover hit miss reckon deem regard treat view classify define denote constitute form ' +
  'represent embody typify mirror echo resemble mimic imitate copy clone forge fake counterfeit steal rob cheat deceive mislead lobby ' +
  'campaign protest strike petition demand urge press pressure persuade convince inspire motivate tempt lure entice insist assert maintain ' +
  'contend state specify stipulate mandate oblige compel restrict curb cap ration tax exempt subsidise subsidize levy collect raise donate ' +
  'monitor screen sequence scan image sample culture purify extract ferment distil distill filter dilute concentrate label bottle pack'

const irregularPasts =
  'was were had did said went got made came took saw knew gave found told felt left put meant kept let began wrote ran held stood lost paid ' +
  'met led grew fell sent built spent cut rose drove bought wore chose broke spoke bore drew sold brought became thought caught taught won ' +
  'bent beat shrank sank overtook stung fed flew swam ate drank sat lay laid set hit shot shut read bound hid burst hurt cost dealt fought ' +
  'froze heard lent slept swept woke withdrew upheld underwent withheld sought stuck spread shown outdid shed wound bred bled fled arose ' +
  'forgot forgave overcame understood undertook'
const auxiliaries =
  'is are was were has have had do does did can could will would may might must shall should cannot isn’t aren’t wasn’t weren’t hasn’t haven’t ' +
  'hadn’t don’t doesn’t didn’t can’t couldn’t won’t wouldn’t needn’t mustn’t shouldn’t it’s they’ve they’re there’s we’ve we’re i’ve that’s it’ll ' +
  'they’ll he’s she’s they’d i’m'

const words = (list: string) => list.split(/\s+/)
/** "reduce": reduces, reduced. A last letter is doubled too ("stopped"): forms that nobody writes do no harm. */
function formsOf(base: string): { readonly present: string; readonly pasts: readonly string[] } {
  const stem = /[^aeiou]y$/.test(base) ? base.slice(0, -1) + 'i' : base
  const present = stem !== base ? `${stem}es` : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`
  const past = base.endsWith('e') ? `${base}d` : `${stem}ed`
  return { present, pasts: [past, `${base}${base.at(-1)}ed`] }
}

const bases: ReadonlySet<string> = new Set(words(`${causalBases} ${otherBases}`))
const finite: ReadonlySet<string> = new Set(
  [...bases].flatMap((base) => [formsOf(base).present, ...formsOf(base).pasts]).concat(words(irregularPasts)),
)
const helpers: ReadonlySet<string> = new Set(words(auxiliaries))
const causal: ReadonlySet<string> = new Set(
  words(causalBases)
    .flatMap((base) => [base, formsOf(base).present, ...formsOf(base).pasts])
    .concat(words('brought gave kept led meant made broke drew drove shrank cut spread burnt')),
)

/** A word as the lists have it: small letters, one kind of apostrophe. */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll("'", '’')
}

/**
 * What a word can be as a verb: a helping verb ("is", "won't"), a form that shows its tense ("reduces", "grew"), or a bare form ("reduce"),
 * which is a plural's verb, an instruction or a noun. Null for a word of no list; "-ed" words of no list count as showing their tense.
 */
export function verbForm(word: string): 'helper' | 'finite' | 'bare' | null {
  const plain = plainWord(word)
  if (helpers.has(plain)) return 'helper'
  if (finite.has(plain)) return 'finite'
  if (bases.has(plain)) return 'bare'
  return /^[a-z]{3,}ed$/.test(plain) &&
    !/^(?:indeed|hundred|exceed|proceed|succeed|breed|speed|naked|sacred)$/.test(plain)
    ? 'finite'
    : null
}

/** Whether a word is a form of a verb that says that something brings something about. */
export function isCausalVerb(word: string): boolean {
  return causal.has(plainWord(word))
}
