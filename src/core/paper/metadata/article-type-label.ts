/** Names of kinds of article that stand over a title, and other large words that are none. */
const kicker =
  /^(?:original|research|review|case|short|brief|clinical|systematic|special|rapid|invited|mini|technical|scientific|full|regular|open|free|basic|letters?|editorial|commentar(?:y|ies)|perspectives?|correspondence|viewpoint|opinion|protocol|study|meta|randomi[sz]ed|articles?|papers?|reports?|series|investigations?|communications?|contributions?|access|methodology|hypothesis|guidelines?|consensus|feature|trial|trials|and|the|of|&|in|with|a|artículo|original(?:es)?|artigo|originalarbeit|originale|übersicht|clinical trial|available online|contents lists?|journal pre-?proof|manuscript|accepted|author|preprint|news|research letter|data|note|notes|view|point|focus|topic|section|cme|education|practice|medicine|oncology|surgery|analysis)(?:[\s/:|-]+|$)/i

/** Whether a line only says what kind of article stands below it: "Original Research", "CASE REPORT Open Access". */
export function isArticleTypeLabel(text: string): boolean {
  let rest = text.trim()
  for (let match = kicker.exec(rest); match && rest !== ''; match = kicker.exec(rest))
    rest = rest.slice(match[0].length)
  return rest === '' || /^[\d\W]*$/.test(rest)
}
