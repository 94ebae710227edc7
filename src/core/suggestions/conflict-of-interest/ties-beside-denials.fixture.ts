import type { CoiStatus } from '#core/model/tag.ts'

/** A statement behind "Conflict of interest:", or parts of a paper of its own. */
type Words = string | { readonly firstPage?: string; readonly back?: string }

/** Ties to firms told beside words that say there are none: the rules were mended on these. */
export const tiesBesideDenials: readonly Words[] = [
  'The authors declare no conflict of interest except that J.D. holds shares in Velora AG.',
  'None, except for Dr Roe, who received lecture fees from Novarelle.',
  'None. However, NH has been paid as a speaker by Novarelle.',
  'The authors have no competing interests, apart from IV, who is employed by Marnox Ltd.',
  'With the exception of T. Brandt, a paid consultant to Novarelle GmbH, no author has a conflict of interest.',
  'Save for travel grants from Velora Inc. to NH, the authors report nothing to disclose.',
  'None declared. However, two of the authors (IV and TB) are employed by the manufacturer of the cream.',
  'The authors declare that they have no conflict of interest; the study was carried out by staff of the company that sells the device.',
  'NONE OF THE AUTHORS HAS A CONFLICT OF INTEREST. IV IS AN EMPLOYEE OF MARNOX CO., LTD.',
  'This study was funded by HOSHINO FOODS CO., LTD. Ken Mori and Aya Sato are employees of HOSHINO FOODS CO., LTD. The remaining authors declare no conflict.',
  'The authors report no conflicts of interest in this work. The senior author founded Lumina Dental, which makes the aligners.',
  'The authors otherwise have no conflicts to declare. TB owns stock options in Dermalux Inc.',
  'Aside from the supply of the toothpaste by Novadent SA, the authors declare no competing interests.',
  'No conflict of interest was declared by the authors. The lenses were lent by Optiva BV, of which the first author is managing director.',
  'The authors declare no competing interests, although NH serves on the advisory board of Velora.',
  'The authors declare no conflict of interest. The trial was sponsored by Kellmer Nutrition Ltd; its employees took part in the analysis.',
  'Competing interests: none declared, bar a speaker fee that TB received from Pfizer.',
  'The authors report no conflicts other than employment: IV and NH work for Velora Skin Ltd.',
  'Besides research grants from Novartis to NH, there are no conflicts of interest to report.',
  'Beyond the provision of study capsules by Kellmer Nutrition Ltd, the authors have no interests to declare.',
  'We have no conflicts of interest to disclose with regard to this paper but J.R. has previously consulted for Alcon.',
  'Dr Haddad reports personal fees from Novarelle outside the submitted work. Otherwise, no conflicts of interest.',
  'Author IV was employed by the company Marnox. The remaining authors declare that the research was conducted in the absence of any commercial or financial relationships that could be construed as a potential conflict of interest.',
  'None declared. Source of funding: Velora AG, the employer of the last author.',
  'The authors declare no conflict of interest. Four authors are its employees, and Velora AG paid for the trial.',
  { back: 'Conflict of interest\nNone.\nFunding\nThe work was paid for by Marnox AG, where IV and TB are employed.' },
  {
    back: 'Acknowledgements\nIV is an employee of Marnox Ltd.\nConflict of interest\nThe authors declare no conflict of interest.',
  },
  {
    firstPage: 'Dr Varga is the founder of Dermalux GmbH.',
    back: 'Conflict of interest\nThe authors have no conflict of interest to declare.',
  },
  {
    back: 'Competing interests\nThe authors have declared that no competing interests exist.\nFunding\nThis trial was funded by Velora Ltd. Velora Ltd provided support in the form of salaries for authors IV and TB, but did not have any additional role in the study design.',
  },
]

/** What looks alike and is none: the rules were mended on these. */
export const denialsThatStay: readonly Words[] = [
  'The authors declare no conflict of interest. The funders had no role in the design of the study, in the collection of data, or in the decision to publish the results.',
  'The authors have no relationship with industry to declare.',
  'The authors received no fees, honoraria or grants from the manufacturer of the cream.',
  'None declared. The sponsor had no role in the study or in the writing of this report.',
  'Neither IV nor TB owns stock in, or has been employed by, any maker of creams.',
  'Conflicts of interest outside the submitted work: none.',
  'The authors declare no conflict of interest. NH was supported by a grant from the National Institutes of Health.',
  'The authors declare no competing interests. The views are those of the authors, and not necessarily those of their employers or of the Department of Health.',
  'No author has any financial interest in Velora AG or in any other company whose products are mentioned.',
  'The authors have no conflicts of interest; all authors approved the final manuscript.',
  'The authors declare no conflict of interest, financial or otherwise.',
  'There are no conflicts of interest. The cream was bought at the market price.',
  'The authors declare no conflict of interest. Beiersdorf AG had no part in the study.',
  'All authors have completed the ICMJE form and declare: no support from any organisation for the submitted work; no financial relationships with any organisations that might have an interest in the submitted work in the previous three years; no other relationships or activities that could appear to have influenced the submitted work.',
  'The authors declare no conflict of interest, although the work was supported by the Ministry of Health.',
  'The authors declare no competing interests but thank the nurses for their help.',
  {
    back: 'Acknowledgements\nWe thank Rosa Lenz, an employee of Marnox Ltd, for the drawings.\nConflict of interest\nThe authors declare no conflict of interest.',
  },
]

/** Set aside when the rules were mended; 10 of 13 were right when they were first read, and the three kinds mended after that. */
export const tiesBesideDenialsSetAside: readonly Words[] = [
  'The authors declare no conflicts of interest, with the exception of RM, who has a patent licensed to Ocuvia Ltd.',
  'None, other than that the mouth rinse was supplied at no cost by Denticol GmbH.',
  'There are no conflicts of interest, but the device was built by employees of its distributor.',
  'Excepting PS, who receives royalties from Optiva, the authors have no interests to disclose.',
  'The authors have nothing to declare. Nonetheless, the last author is married to a shareholder of Velora AG.',
  'CONFLICT OF INTEREST: NONE. K.T. AND M.O. WORK FOR SAKURA PHARMA CO., LTD.',
  'No competing interests. LB, MK and the statistician were salaried by the sponsor, Kellmer Nutrition Ltd.',
  'Three authors (AB, CD, EF) are with Bluestone Foods Inc; otherwise, there is no conflict of interest.',
  'The authors declare that there is no conflict of interest, yet SP lectures for Galderma.',
  'The authors declare that they have no competing interests. This study was paid for by Aurica Ltd, a company owned by the first author.',
  'No conflicts declared. Sun filters were donated by Heliora SA, whose scientific director is a co-author.',
  { back: 'Funding\nFunded by Denticol GmbH. WR is its chief executive.\nConflict of interest\nNone declared.' },
  { firstPage: 'TB owns shares in Aurica Ltd, which makes the cream.', back: 'Competing interests\nNone.' },
]

/** Set aside with them; 7 of 7 were right. */
export const denialsThatStaySetAside: readonly Words[] = [
  'The authors declare no competing interests. Neither the National Health Fund nor the university had any influence on the results.',
  'None of the investigators has received speaker fees, holds shares, or is employed by companies that sell lenses.',
  'The authors have no conflicts of interest to report. The opinions expressed do not reflect the position of their employer, the Veterans Health Administration.',
  'Nothing to disclose, either financially or otherwise.',
  'The authors declare that they have no competing interests. All devices were purchased.',
  'The authors have no financial ties to the firms whose toothpastes were tested, and did not accept free samples.',
  'The authors declare no conflict of interest. This research was supported by grants from the Swiss National Science Foundation.',
]

/** Other wordings with the status and industry that a careful reader gives them: 16 of 18 at first sight, mended after that. */
export const furtherStatements: readonly (readonly [words: string, status: CoiStatus, industry: boolean])[] = [
  [
    'The authors declare that they have no conflict of interest. All authors are employees of Kao Corporation.',
    'declared-present',
    true,
  ],
  [
    'No potential conflict of interest relevant to this article was reported, except that S.K. is on the scientific board of Amore Pacific.',
    'declared-present',
    true,
  ],
  [
    'The authors have no proprietary or commercial interest in any materials discussed in this article.',
    'declared-none',
    false,
  ],
  [
    'The authors have stated explicitly that there are no conflicts of interest in connection with this article.',
    'declared-none',
    false,
  ],
  [
    'GR has been a paid lecturer for Bausch & Lomb. None of the other authors has a financial or proprietary interest.',
    'declared-present',
    true,
  ],
  [
    'JV is the owner of the clinic at which the study was done. There are no other interests to declare.',
    'declared-present',
    false,
  ],
  [
    'None of the authors is employed by, holds shares of, or consults for Zeiss, whose device was tested.',
    'declared-none',
    false,
  ],
  [
    'The authors declare no competing financial interests. P.L. is a co-inventor on a patent application (WO 2015/000001) filed by the University of Lindenau.',
    'declared-present',
    false,
  ],
  [
    'The authors declare that the study was funded by Nestlé and that HK was employed by Nestlé at the time.',
    'declared-present',
    true,
  ],
  [
    'The sponsor supplied the capsules free of charge but had no other role. The authors declare no conflict of interest.',
    'declared-none',
    false,
  ],
  ['The authors report no conflicts of interest. Funding: none.', 'declared-none', false],
  [
    'EF sits on the data monitoring committee of a trial funded by the NIHR. The authors have no other competing interests.',
    'declared-present',
    false,
  ],
  [
    'The authors have no conflict to declare. The manuscript was edited by Editage, whose fee was paid by the authors.',
    'declared-none',
    false,
  ],
  [
    'RS and TW received research support from the National Dairy Council. LP has nothing to disclose.',
    'declared-present',
    true,
  ],
  [
    'The authors are not employed by and have not received payment from any organisation besides their university.',
    'declared-none',
    false,
  ],
  [
    'W.R. reports a grant from the German Research Foundation during the conduct of the study; the other authors have nothing to disclose.',
    'declared-present',
    false,
  ],
  [
    'The authors disclose no conflicts. The software described here is sold by Qualia GmbH, in which MB and UK hold equity.',
    'declared-present',
    true,
  ],
  [
    'The authors are responsible for the content; there are no conflicts of interest, real or perceived, on the part of any author or their families.',
    'declared-none',
    false,
  ],
]
