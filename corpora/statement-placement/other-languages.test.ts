import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { conflictOfInterest } from '#core/suggestions/conflict-of-interest/conflict-of-interest.ts'
import { inventedPaper } from './paper-with-statements.ts'
import { funding } from '#core/suggestions/funding/funding.ts'

const among = (sentence: string) =>
  prepareText(
    paperTextOf(
      inventedPaper({
        back: `Acknowledgements\nWe thank the cooks for their time. ${sentence} Mara Lind typed the tables.`,
      }),
    ),
  )

describe('sentences in Spanish, Portuguese, French, German and Italian among thanks', () => {
  it.each([
    'Los autores declaran que no tienen conflictos de interés.',
    'Los autores declaramos no tener ningún conflicto de interés en relación con este trabajo.',
    'No existe ningún conflicto de intereses entre los autores.',
    'El autor declara no presentar conflictos de interés.',
    'Los autores niegan tener conflicto de intereses.',
    'Os autores declaram que não há conflitos de interesse.',
    'Os autores negam qualquer conflito de interesses.',
    'Os autores declaram não possuir conflitos de interesse.',
    'Les auteurs déclarent ne pas avoir de conflits d’intérêts.',
    'Les auteurs n’ont pas transmis de conflits d’intérêts.',
    'Les auteurs déclarent n’avoir aucun lien d’intérêts.',
    'L’auteur déclare ne pas avoir de conflits d’intérêts en relation avec cet article.',
    'Die Autoren geben an, dass kein Interessenkonflikt vorliegt.',
    'Die Autorinnen und Autoren erklären, dass sie keine Interessenkonflikte haben.',
    'Die Autoren erklären, dass kein Interessenskonflikt besteht.',
    'Gli autori dichiarano che non esiste alcun conflitto di interessi.',
    'Gli autori non hanno conflitti di interesse da dichiarare.',
    'L’autore dichiara di non avere conflitti di interessi.',
  ])('nobody has an interest: %s', (sentence) => {
    const [best] = conflictOfInterest.extract(among(sentence))
    expect([best?.quote?.exact, best?.value.status]).toEqual([sentence, 'declared-none'])
  })

  it.each([
    'T. Brandt ha recibido honorarios de Galderma por ponencias; los demás autores no tienen conflictos de interés.',
    'T. Brandt recebeu honorários da empresa Novartis por palestras; os demais autores declaram não ter conflitos de interesse.',
    'T. Brandt a reçu des honoraires de Novartis; les autres auteurs déclarent ne pas avoir de conflits d’intérêts.',
    'T. Brandt hat Vortragshonorare von Novartis erhalten; die übrigen Autoren geben an, dass kein Interessenkonflikt besteht.',
    'T. Brandt ha ricevuto compensi da Novartis; gli altri autori dichiarano di non avere conflitti di interesse.',
  ])('a tie to a firm: %s', (sentence) => {
    const [best] = conflictOfInterest.extract(among(sentence))
    expect([best?.quote?.exact, best?.value.industry]).toEqual([sentence, true])
  })

  it.each([
    'Este trabajo ha sido financiado por la Fundación Lindenau.',
    'Este estudio fue financiado parcialmente por el Ministerio de Sanidad (PI12/0001).',
    'El estudio recibió una ayuda de la Sociedad Norteña de Piel.',
    'Los autores agradecen a la Fundación Lindenau la financiación de este estudio.',
    'Este trabalho foi financiado pelo Conselho Nacional de Pesquisa.',
    'Trabalho realizado com apoio financeiro da Fundação Lindenau.',
    'Esta pesquisa contou com o apoio da Fundação Lindenau.',
    'Cette étude a reçu le soutien financier de la Fondation Lindenau.',
    'Ce travail a été financé par le Ministère de la Santé.',
    'Cette recherche a été réalisée grâce à une subvention de la Fondation Lindenau.',
    'Die Studie wurde durch das Bundesministerium für Gesundheit gefördert.',
    'Diese Arbeit wurde von der Lindenau-Stiftung unterstützt.',
    'Die Untersuchung wurde mit Mitteln der Firma Marnox finanziert.',
    'Questo studio è stato finanziato dal Ministero della Salute.',
    'La ricerca è stata sostenuta dalla Fondazione Lindenau.',
  ])('somebody paid: %s', (sentence) => {
    const [best] = funding.extract(among(sentence))
    expect([best?.quote?.exact, best?.value.status]).toEqual([sentence, 'stated'])
  })

  it.each([
    'Este trabajo no ha recibido ninguna financiación.',
    'Los autores no recibieron financiamiento para este estudio.',
    'Este estudo não recebeu financiamento.',
    'Não houve fontes de financiamento para este estudo.',
    'Ce travail n’a bénéficié d’aucun financement.',
    'Les auteurs n’ont reçu aucun financement pour cette étude.',
    'Die Studie erhielt keine finanzielle Unterstützung.',
    'Für diese Arbeit wurden keine Fördermittel in Anspruch genommen.',
    'Questo studio non ha ricevuto alcun finanziamento.',
  ])('nobody paid: %s', (sentence) => {
    const [best] = funding.extract(among(sentence))
    expect([best?.quote?.exact, best?.value.status]).toEqual([sentence, 'none'])
  })
})
