/** What publish controls say, by what they do. Whole labels, folded; French, English, Dutch, German, Spanish, Italian, Portuguese. */

export const postLabels: readonly string[] = [
  ...['publier', 'poster', 'post', 'publish', 'post now', 'publier maintenant'],
  ...['plaatsen', 'publiceren', 'posten', 'veroffentlichen', 'publicar', 'pubblica', 'postar'],
];

export const shareLabels: readonly string[] = [
  'partager',
  'share',
  'delen',
  'teilen',
  'compartir',
  'condividi',
  'compartilhar',
  'partilhar',
];

export const sendLabels: readonly string[] = [
  'envoyer',
  'send',
  'verzenden',
  'versturen',
  'senden',
  'absenden',
  'enviar',
  'invia',
];

export const replyLabels: readonly string[] = [
  ...['repondre', 'commenter', 'reply', 'comment', 'antwoorden', 'reageren', 'reactie plaatsen'],
  ...['antworten', 'kommentieren', 'responder', 'comentar', 'rispondi', 'commenta'],
];
