/** The beats of `LAUNCH_SCRIPT` from the incident on. */
export const CRISIS_BEATS: readonly object[] = [
  {
    title: { en: 'Day 2: a sole comes off', fr: 'Jour 2 : une semelle se décolle' },
    text: {
      en: 'World B, the same people, the same luck. On the second day twenty fans show a photo: the sole of their new shoe has come off. A faulty batch. The company says nothing.',
      fr: 'Monde B : mêmes personnes, mêmes hasards. Le deuxième jour, vingt passionnés montrent une photo : la semelle de leur chaussure neuve s’est décollée. Un lot défectueux. L’entreprise se tait.',
    },
    view: {
      at: '24h',
      contents: ['review', 'complaint'],
      show: [],
      changes: { B: { 'crisis.response': [] } },
    },
    question: {
      ask: {
        en: 'The review reaches {A.contents.review.reach} people. And the photo?',
        fr: 'L’essai touche {A.contents.review.reach} personnes. Et la photo ?',
      },
      number: {
        figure: 'silence.contents.complaint.reach',
        max: 10_000,
        unit: { en: 'people', fr: 'personnes' },
      },
    },
    playTo: '48h',
    reveal: {
      text: {
        en: '{silence.contents.complaint.reach} people ({silence.contents.complaint.reach|between}), most of them within a day. Anger and worry are passed on; a sober review is not. {silence.crisis.lost} people turn away from the brand.',
        fr: '{silence.contents.complaint.reach} personnes ({silence.contents.complaint.reach|between}), la plupart en une journée. La colère et l’inquiétude se relaient ; un essai sobre, non. {silence.crisis.lost} personnes se détournent de la marque.',
      },
    },
    notes: {
      en: 'Both worlds are the same people. Everything that differs, differs because of the photo. Let it play to the end of day 2 and say nothing.',
      fr: 'Les deux mondes sont faits des mêmes personnes. Tout ce qui diffère vient de la photo. Laissez jouer jusqu’à la fin du jour 2, sans rien dire.',
    },
  },
  {
    title: { en: 'What to say', fr: 'Que dire ?' },
    text: {
      en: 'Monitoring finds the posts after a few hours. Six hours later the company could answer, on its own accounts, with thirty ambassadors told an hour ahead.',
      fr: 'La veille repère les publications au bout de quelques heures. Six heures plus tard, l’entreprise pourrait répondre sur ses comptes, trente ambassadeurs étant prévenus une heure avant.',
    },
    view: { at: '24h', contents: ['review', 'complaint'], changes: {} },
    question: {
      ask: {
        en: 'After which answer do most people hear of it?',
        fr: 'Après quelle réponse le plus de gens en entendent-ils parler ?',
      },
      choices: [
        { text: { en: 'Deny it', fr: 'Nier' }, figure: 'denial.contents.complaint.reach' },
        { text: { en: 'Say nothing', fr: 'Ne rien dire' }, figure: 'silence.contents.complaint.reach' },
        {
          text: { en: 'Apologise and recall', fr: 'S’excuser et rappeler' },
          figure: 'B.contents.complaint.reach',
        },
      ],
    },
    playTo: '60h',
    reveal: {
      text: {
        en: 'Denied, what is true gets about almost as if nothing had been said: {denial.contents.complaint.reach} people hear of it. The recall spares {silence-B.contents.complaint.reach}, and {silence-B.crisis.lost} fewer turn away from the brand; after the denial it is {silence-denial.crisis.lost} fewer.',
        fr: 'Nié, ce qui est vrai circule presque comme si rien n’avait été dit : {denial.contents.complaint.reach} personnes en entendent parler. Le rappel en épargne {silence-B.contents.complaint.reach}, et {silence-B.crisis.lost} de moins se détournent de la marque ; après le démenti, {silence-denial.crisis.lost} de moins.',
      },
    },
    notes: {
      en: 'Somebody will say: silence costs nothing. It costs {silence.crisis.cost} here; the recall brings that down to {B.crisis.cost}.',
      fr: 'Quelqu’un dira : le silence ne coûte rien. Ici il coûte {silence.crisis.cost} ; le rappel ramène ce coût à {B.crisis.cost}.',
    },
  },
  {
    title: { en: 'How long do we have?', fr: 'Combien de temps avons-nous ?' },
    text: {
      en: 'An answer the moment the company knows spares {silence-atOnce.contents.complaint.reach} people the news. A meeting, a lawyer, an approval: six hours.',
      fr: 'Une réponse à l’instant où l’entreprise l’apprend épargne la nouvelle à {silence-atOnce.contents.complaint.reach} personnes. Une réunion, un juriste, une validation : six heures.',
    },
    view: { at: '24h', speed: 1 },
    question: {
      ask: {
        en: 'How many are still spared after these six hours?',
        fr: 'Combien en épargne-t-on encore après ces six heures ?',
      },
      number: {
        figure: 'silence-B.contents.complaint.reach',
        max: 4000,
        unit: { en: 'people', fr: 'personnes' },
      },
    },
    playTo: '72h',
    reveal: {
      text: {
        en: 'Each early hour is dear, later ones are cheap: after a day there is hardly anybody left to be spared. Whoever must first find out who decides has decided already.',
        fr: 'Les premières heures sont chères, les suivantes presque gratuites : après un jour, il n’y a presque plus personne à épargner. Qui doit d’abord chercher qui décide a déjà décidé.',
      },
      bars: [
        {
          text: { en: 'Spared: answer at once', fr: 'Épargnées : tout de suite' },
          figure: 'silence-atOnce.contents.complaint.reach',
        },
        {
          text: { en: 'Spared: a day later', fr: 'Épargnées : un jour après' },
          figure: 'silence-nextDay.contents.complaint.reach',
        },
      ],
    },
    notes: {
      en: 'Ask: how long did it take us last time, from the first post to the first sentence? Who was missing?',
      fr: 'Demandez : la dernière fois, combien de temps entre la première publication et notre première phrase ? Qui manquait ?',
    },
  },
  {
    title: { en: 'Whom to tell first', fr: 'Qui prévenir d’abord ?' },
    text: {
      en: 'The company can tell thirty people an hour before everybody else. They carry the answer into their groups, ahead of the photo.',
      fr: 'L’entreprise peut prévenir trente personnes une heure avant tout le monde. Elles portent la réponse dans leurs groupes, avant la photo.',
    },
    view: {
      at: '24h',
      contents: ['review', 'complaint'],
      changes: { B: { 'crisis.response[0].brief.who': 'bridges' } },
    },
    question: {
      ask: {
        en: 'Which thirty spare most people?',
        fr: 'Quels sont les trente qui épargnent le plus de monde ?',
      },
      choices: [
        {
          text: { en: 'Nobody: all at once', fr: 'Personne : tous à la fois' },
          figure: 'silence-nobodyFirst.contents.complaint.reach',
        },
        {
          text: { en: 'Ambassadors, who love the brand', fr: 'Les ambassadeurs, qui aiment la marque' },
          figure: 'silence-B.contents.complaint.reach',
        },
        {
          text: { en: 'Those who link most groups', fr: 'Ceux qui relient le plus de groupes' },
          figure: 'silence-bridgesFirst.contents.complaint.reach',
        },
      ],
    },
    playTo: '72h',
    reveal: {
      text: {
        en: 'Where they stand counts for more than how much they love us. Bridges bring the answer into groups that the photo has not reached yet. Do we know ours by name?',
        fr: 'Leur place compte plus que leur amour pour nous. Les ponts portent la réponse dans des groupes que la photo n’a pas encore atteints. Connaissons-nous les nôtres par leur nom ?',
      },
    },
    notes: {
      en: 'World B now plays with the bridges told first. After this: the exercise. Split the room into teams of four or five.',
      fr: 'Le monde B joue maintenant avec les ponts prévenus d’abord. Ensuite vient l’exercice : formez des équipes de quatre ou cinq.',
    },
  },
  {
    title: { en: 'Your turn', fr: 'À vous de jouer' },
    text: {
      en: 'It is your company now. The clock stops three times; each time you decide, and the run goes on from that very moment. At the end: what it came to, and what it would have come to.',
      fr: 'C’est maintenant votre entreprise. L’horloge s’arrête trois fois ; chaque fois vous décidez, et la simulation repart de ce moment précis. À la fin : ce que cela a donné, et ce que cela aurait donné.',
    },
    view: { run: 0, at: '24h', speed: 0.5, contents: ['review', 'complaint'], changes: {}, show: ['B'] },
    exercise: {
      world: 'B',
      moments: [
        {
          at: '28h',
          text: {
            en: 'Monitoring has found eight posts. The batch is not confirmed yet. Two of you are on a plane.',
            fr: 'La veille a trouvé huit publications. Le lot n’est pas encore confirmé. Deux d’entre vous sont dans un avion.',
          },
        },
        {
          at: '34h',
          text: {
            en: 'The laboratory confirms it: a faulty glue. A journalist is on the phone.',
            fr: 'Le laboratoire confirme : une colle défectueuse. Une journaliste est au téléphone.',
          },
        },
        {
          at: '50h',
          text: {
            en: 'Retailers ask what to tell their customers.',
            fr: 'Les revendeurs demandent quoi dire à leurs clients.',
          },
        },
      ],
      strategies: ['deny', 'diminish', 'explain', 'rebuild', 'compensate-publicly'],
      channels: ['account', 'direct', 'press', 'television', 'paid-social'],
      briefed: ['ambassadors', 'bridges', 'highest-degree', 'journalists'],
    },
    notes: {
      en: 'Five minutes for the first decision, three for the others; write down who wanted what. Print the debrief and let each team say one thing they will do by Monday.',
      fr: 'Cinq minutes pour la première décision, trois pour les suivantes ; notez qui voulait quoi. Imprimez le bilan, et que chaque équipe dise une chose qu’elle fera d’ici lundi.',
    },
  },
];
