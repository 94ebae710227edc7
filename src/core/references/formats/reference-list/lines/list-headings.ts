import { anyOf, pattern } from '#core/word-patterns.ts'
import type { PastedLine } from './pasted-line.ts'
import { signsOfReference } from './running-text.ts'

/** What a list of references is called above it, in the languages that writers meet. */
const listNames = [
  String.raw`(?:(?:selected|key|main|numbered|article|scientific|annotated)\s+)?references?(?:\s+(?:and\s+(?:notes|links|further reading)|cited|list|section))?`,
  String.raw`(?:list of|notes and|footnotes and|sources and|citations and)\s+references`,
  String.raw`(?:(?:annotated|selected|select)\s+)?bibliograph(?:y|ie|ia)`,
  String.raw`(?:literature|works|sources|references|articles|studies)\s+(?:cited|consulted|used|referenced|mentioned|for)(?:\s+(?:for|in|by))?(?:\s+(?:this|the)\s+\p{L}+)?`,
  String.raw`(?:further|suggested|recommended|additional)\s+readings?|(?:scientific\s+)?sources(?:\s+and\s+further\s+reading)?`,
  'literature|citations|endnotes|footnotes|cited by the article',
  'literatur(?:verzeichnis|angaben|hinweise|nachweise|liste)?|quellen(?:verzeichnis|angaben|nachweise)?|einzelnachweise',
  String.raw`weiterführende literatur|zitierte literatur|r[ée]f[ée]rences(?:\s+bibliographiques)?|sources et références`,
  String.raw`referencias(?:\s+(?:bibliogr[áa]ficas|consultadas))?|bibliograf[ií]a(?:\s+consultada)?|fuentes(?:\s+consultadas)?`,
  String.raw`refer[êe]ncias(?:\s+bibliogr[áa]ficas)?|fontes|riferimenti(?:\s+bibliografici)?|fonti|note bibliografiche`,
  'literatuur(?:lijst|opgave)?|bronnen(?:lijst)?|referenties|referenslista|referenser|källor|källförteckning',
  'litteratur(?:liste|lista|förteckning)?|kilder|referanser|referencer|kildeliste|lähteet|viitteet|kirjallisuus',
  'piśmiennictwo|literatura|przypisy|źródła|zdroje|použitá literatura|irodalom(?:jegyzék)?|források|hivatkozások',
  'kaynak(?:lar|ça)|referanslar|bibliografie|referințe|surse|kirjandus|viited|literatūra|atsauces',
  'литература|(?:список )?(?:использованной )?литературы|список литературы|(?:список )?источник(?:и|ов)|библиография',
  'примечания|ссылки|література|джерела|список (?:використаних джерел|літератури)|βιβλιογραφία|αναφορές|πηγές',
  'المراجع|المصادر|المصادر والمراجع|قائمة المراجع|منابع|مراجع|מקורות|ביבליוגרפיה|הפניות',
  '参考文献|參考文獻|参考资料|參考資料|引用文献|文献|出典|参照文献|참고\\s?문헌|출처|인용\\s?문헌',
  'tài liệu tham khảo|daftar pustaka|referensi|rujukan|เอกสารอ้างอิง|บรรณานุกรม|संदर्भ|संदर्भ सूची',
]
const before = /^\s*(?:(?:\d{1,2}(?:\.\d{1,2})?|[ivx]{1,5})[.)]?\s+)?[[【]?\s*/
const after = /\s*[\]】]?\s*(?:\(\d{1,4}\)|\[\d{1,4}\])?\s*[:：.]?\s*$/
const listHeading = pattern('iu', before, anyOf(listNames), after)
const headingOfNumbers = pattern('iu', before, anyOf(listNames), /\s?[:：.]\s+(?=[[({]?1[\])}.]{1,2}\s{1,3}\S)/)

const citationLabels = anyOf([
  '(?:journal |article )?(?:citation|reference)|more information|(?:how )?to cite(?: this article)?(?: as)?',
  'cite (?:this article |it )?as|(?:recommended|suggested|preferred) citation',
])
const citationLabel = pattern('iu', String.raw`^\s*`, citationLabels, String.raw`\s?[:：]\s+(?=\p{L})`)

const citationBox = pattern(
  'iu',
  String.raw`^\s*`,
  anyOf([citationLabels, 'cite(?: this(?: (?:article|paper|review|page))?)?']),
  String.raw`\s*[:：]?\s*$`,
)

/** The lines with a heading on a line of its own where the list begins behind it, "References: [1] Almgren ...". */
export function withHeadingsApart(lines: readonly PastedLine[]): readonly PastedLine[] {
  const hasList = lines.some(({ text }) => isListHeading(text))
  return lines.flatMap((line, index) => {
    // The box in which a page says how to cite it; where it has a list, this is what is read.
    const below = lines.slice(index + 1, index + 3).find(({ text }) => text.trim() !== '')
    if (!hasList && citationBox.test(line.text) && signsOfReference(below?.text ?? '') >= 3)
      return [{ ...line, text: 'Citations:', source: line.text.trim() }]
    const length = headingOfNumbers.exec(line.text.slice(0, 120))?.[0].length ?? 0
    const labelled = citationLabel.exec(line.text.slice(0, 120))?.[0].length ?? 0
    if (labelled > 0 && signsOfReference(line.text.slice(labelled)) >= 2)
      return [
        { ...line, text: 'Citations:', source: line.text.slice(0, labelled).trim() },
        { ...line, text: line.text.slice(labelled).trim(), source: line.text.slice(labelled).trim() },
      ]
    if (length === 0) return [line]
    const parts = [line.text.slice(0, length), line.text.slice(length)]
    return parts.map((text) => ({ ...line, text: text.trim(), source: text.trim() }))
  })
}

/** Whether a line is the heading of a list of references and nothing else. */
export function isListHeading(text: string): boolean {
  return text.length <= 60 && listHeading.test(text)
}

/** Parts of a page that stand beside such a list, each the name of one and nothing else on its line. */
const partNames = [
  String.raw`about (?:the )?authors?|author (?:information|contributions|biograph(?:y|ies)|bio|details)|authors and affiliations|corresponding author`,
  String.raw`contributions|affiliations|rights and permissions|cite this article|how to cite|(?:share|tweet|pin|print|email)(?: (?:this|on|article|it)(?: \p{L}+){0,2})?`,
  String.raw`leave a (?:reply|comment)|(?:\d+ )?(?:comments?|replies|responses|thoughts)(?: on .{1,80})?|post a comment|cancel reply|reply`,
  String.raw`(?:related|recent|popular|more|similar|recommended) (?:posts?|articles?|stories|content|topics|from .{1,40})|related|you (?:may|might) also (?:like|enjoy)`,
  String.raw`(?:read|up) next|keep reading|next (?:post|article)|previous (?:post|article)|subscribe(?: [\p{L}&’'-]+){0,6}|sign up(?: \p{L}+){0,6}|newsletter|join our(?: \p{L}+){0,6}`,
  'received|revised|accepted|published|issue date|version of record|doi|key ?words?|subjects?|download citation|get shareable link',
  String.raw`external links|navigation menu|official website|articles|any time|since \d{4}|custom range.{0,3}|sort by \p{L}+|any type|review articles|include (?:patents|citations)|create alert`,
  String.raw`follow us(?: \p{L}+){0,4}|get in touch|contact(?: us)?|privacy policy|terms of (?:use|service)|accept(?: all)?(?: cookies)?|home|menu|search|skip to (?:main )?content`,
  String.raw`acknowledge?ments?|funding(?: (?:information|statement))?|(?:competing|conflicts? of|declaration of) interests?(?: statement)?|declarations?|ethics(?: \p{L}+){0,3}`,
  String.raw`appendi(?:x|ces)(?: [a-z\d])?|supplement(?:ary|al)(?: (?:material|information|data|files?))?|additional information|electronic supplementary material`,
  String.raw`publisher.s note|data availability(?: statement)?|disclaimer|enter your email(?: \p{L}+){0,3}|all rights reserved|abbreviations`,
  String.raw`über (?:den autor|die autorin|uns)|teilen|kommentare?|kommentar (?:schreiben|hinterlassen)|ähnliche (?:beiträge|artikel)|weitere artikel|danksagung|interessenkonflikt`,
  String.raw`à propos de l.auteure?|partager|laisser un commentaire|commentaires|articles (?:similaires|liés)|remerciements|conflits? d.intérêts?`,
  String.raw`sobre (?:el autor|la autora|o autor|a autora)|compartir|compartilhar|deja (?:un comentario|una respuesta)|comentarios|comentários|deixe um comentário|artículos relacionados|agradecimientos|agradecimentos`,
  String.raw`condividi|lascia un commento|commenti|articoli correlati|l.autore|ringraziamenti|delen|reacties|over de auteur|gerelateerde artikelen|del artikkel|relaterede artikler|om (?:forfatteren|författaren)`,
  String.raw`(?:figure|table) (?:legends?|captions?)|(?:figures?|tables?)(?: and (?:figures?|tables?))?`,
  'поделиться|комментарии|об авторе|похожие (?:статьи|записи)|благодарности|分享|评论|作者简介|关于作者|相关文章|致谢|シェア|コメント|著者について|関連記事|謝辞|공유|댓글|저자 소개',
]
const partName = pattern('iu', /^\s*(?:\d{1,2}\.?\s+)?/, anyOf(partNames), /\s*[:：.!…]?\s*$/)
/** Words that such a line begins with, whatever comes behind them. */
const partStarts = [
  String.raw`related (?:post|article|reading)\s*:|read (?:next|more|also)\s*:|see also\s*:|tags?\s*:|categor(?:y|ies)\s*:|filed under|written by|(?:medically |fact[- ])?(?:reviewed|checked) by`,
  String.raw`(?:first )?published (?:on|in print)\b|(?:last )?(?:updated|modified|reviewed)(?: on)?\s*:?\s+(?:\p{Lu}\p{Ll}+|\d)|posted (?:on|by|in)\b|© ?(?:19|20)\d\d|copyright (?:©|\(c\)|(?:19|20)\d\d)`,
  String.raw`(?:received|accepted|revised|submitted|available online|published online|first published)\b:? (?:on )?(?:\d|\p{Lu}\p{Ll}+ \d)|about [\d,.]+ results|[\d,.]+ results\b`,
  String.raw`journal information\s?:|provided by \p{Lu}|cite this page\s?:|filters applied\s?:|thanks for reading\b|(?:academic )?editors?\s?:\s\p{Lu}|(?:submission )?received\s?:`,
  String.raw`(?:figure|fig\.|table)\s?\d{1,2}\s?[.:|]\s+\p{Lu}|(?:editing|fact[- ]check(?:ing)?|illustrations?|drawings?|photographs?|additional reporting|research assistance) by \p{Lu}`,
  String.raw`(?:this site|we) uses? cookies|your email address|required fields|download references|about the author\s*:|by \p{Lu}[^.]{2,60}[|·]`,
]
const partStart = pattern('iu', /^\s*/, anyOf(partStarts))

/** Whether a short line names another part of a page: its author, its comments, what to read next. */
export function isPagePart(text: string): boolean {
  return text.length <= 160 && ((text.length <= 90 && partName.test(text)) || partStart.test(text))
}
