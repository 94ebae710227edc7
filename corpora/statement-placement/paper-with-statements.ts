/** What stands where in an invented article; every part may be left out. For tests. */
export interface InventedParts {
  /** Notes of the first page, behind the affiliations. */
  readonly firstPage?: string
  readonly methods?: string
  readonly results?: string
  readonly discussion?: string
  /** Between the conclusion and the references. */
  readonly back?: string
  readonly references?: string
  readonly afterReferences?: string
  readonly title?: string
}

/** An invented trial of a skin cream as plain text, paragraphs parted by line breaks, with `parts` put in their places. */
export function inventedPaper(parts: InventedParts): string {
  const sections = [
    parts.title ?? 'Oatmeal cream for dry hands of kitchen staff: a randomised trial',
    'Ilse Varga, Tomas Brandt, Noor Haddad',
    'Department of Skin Care, Hospital of Lindenau, Lindenau',
    parts.firstPage,
    'Abstract',
    'Background: Dry hands are common among kitchen staff. Methods: We randomised 84 people to oatmeal cream or a plain base for six weeks. Results: Roughness fell in both groups. Conclusion: Oatmeal cream may help.',
    'Introduction',
    'Kitchen staff wash their hands often, and many of them report dry and rough skin. Creams are widely used, but few of them have been compared with each other under real conditions of work. We asked whether oatmeal makes a difference.',
    'Methods',
    'People who worked in one of four kitchens were invited. They were randomised with sealed envelopes to oatmeal cream or to the same base without oatmeal, and used it twice a day for six weeks. Roughness was scored from 0 to 10 by a nurse who did not know the group.',
    parts.methods,
    'Results',
    'Of 91 people asked, 84 took part and 79 came to the last visit. The mean score fell from 6.1 to 3.0 with oatmeal and from 6.0 to 3.9 with the base.',
    parts.results,
    'Discussion',
    'Both creams helped, and oatmeal helped a little more. The difference is small, and staff who wash less may see less of it. Similar differences were seen in an earlier trial among nurses, although roughness was measured with another scale there.',
    parts.discussion,
    'Conclusion',
    'Oatmeal cream can be offered to kitchen staff with dry hands.',
    parts.back,
    'References',
    parts.references,
    '1. Olander P, Weiss R. Hand eczema at work. J Invented Dermatol. 2011;12:101-8.',
    '2. Sato K, Mori H. Creams for nurses: a trial. Invented Skin Res. 2014;3(2):45-51.',
    '3. Ruiz M. Washing and the skin barrier. Ann Invented Med. 2009;7:330-4.',
    parts.afterReferences,
  ]
  return sections.filter((section) => section !== undefined).join('\n')
}
