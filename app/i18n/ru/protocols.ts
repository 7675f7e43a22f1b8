export const protocols = {
  because: {
    onlySecretary: 'Протокол составляют секретарь и председатель жюри.',
    onlyChair: 'Это может сделать только председатель жюри.',
    notJudging: 'Протокол составляют, пока жюри работает.',
    earlierStage: 'Сначала подпишите протокол предыдущего этапа.',
    stageNotOpen: 'Этап ещё не открыт для жюри.',
    exists: 'Протокол уже на подписи или подписан.',
    noEntries: 'В этом этапе нет ни одной заявки.',
    missing: (n: number) =>
      `Сданы не все оценочные листы: не хватает ${n}. Напомните экспертам или освободите их с причиной.`,
    tooFewSheets: 'У некоторых заявок оценок меньше, чем требует положение. Назначьте замену.',
    thirdReader: 'Оценки двух экспертов сильно расходятся: нужен третий.',
    voteNeeded: 'Баллы равны, и правила не разделили места: проведите голосование жюри.',
    notDraft: 'Протокол уже не черновик.',
    notSigner: 'Подписывают члены жюри, которые участвовали в заседании.',
    notOnSignature: 'Протокол ещё не отправлен на подпись.',
    signedAlready: 'Вы уже подписали этот протокол.',
    published: 'Итоги опубликованы: протокол больше не отзывают.',
    laterFirst: 'Сначала отзовите протоколы, составленные позже.',
  },
  notes: {
    extended: (number: number, until: string, reason: string) =>
      `Заявке № ${number} срок приёма продлён до ${until}: ${reason}`,
    withdrawn: (number: number, on: string, reason: string) => `Заявка № ${number} снята ${on}: ${reason}`,
    disqualified: (number: number, on: string, reason: string) =>
      `Заявка № ${number} дисквалифицирована ${on}: ${reason}`,
  },
  letters: {
    to_sign: {
      subject: (contest: string) => `Протокол на подпись: «${contest}»`,
      text: (number: number, isFinal: boolean) =>
        `Протокол № ${number}${isFinal ? ' (итоговый)' : ''} ждёт вашей подписи. Прочитайте его и подпишите.`,
      action: 'Открыть протокол',
    },
    signed: {
      subject: (contest: string) => `Жюри подписало протокол: «${contest}»`,
      text: (number: number, isFinal: boolean) =>
        isFinal
          ? `Итоговый протокол № ${number} подписан. Свои оценки и место вы увидите на странице конкурса; там же сказано, до какого дня можно подать апелляцию.`
          : `Протокол этапа № ${number} подписан. Прошли ли вы дальше, сказано на странице конкурса.`,
      action: 'Открыть конкурс',
    },
    taken_back: {
      subject: (contest: string) => `Протокол отозван: «${contest}»`,
      text: (number: number, _isFinal: boolean) =>
        `Председатель отозвал протокол № ${number}, чтобы исправить его. Новый придёт вам на подпись.`,
      action: 'Открыть протокол',
    },
  },
}
