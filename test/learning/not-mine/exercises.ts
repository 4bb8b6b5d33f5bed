/** Items to sort, answer and score. */
export const items: readonly string[] = [
  "Classify each statement as agree or disagree.\n\n1. I feel calm in crowds.\n2. My work gives me joy.\n3. I often skip my lunch.",
  "Label each line as fact or opinion:\nI have brown hair.\nMy town is the best.\nI was born in May.",
  "Rate on a scale of 1 to 5: I make friends easily. I enjoy my own company.",
  "Which category fits: housing, health or work?\n\nMy landlord won't fix my boiler.",
  "Determine the intent.\n\nI want to cancel my subscription because I moved to Spain.",
  "Statement: I have never told a lie.\nIs this logically consistent with: My brother taught me to lie?",
  "Identify the tense of each sentence.\n- I have lived in Kent for years.\n- I am moving my desk.\n- I will sell my car.",
  "Sentence 1: I own a red car.\nSentence 2: My car is a vehicle.\nDoes the first entail the second?",
  "Input: I lost my wallet in Lyon\nOutput:",
  "Given the sentence, tell if it is sarcastic: Oh great, I just love my job on Mondays.",
  "Pick the odd one out.\n\nA) I love my garden\nB) I grow roses\nC) I drive a taxi",
  "Complete the questionnaire item in French: I worry about my future.",
  "Context: My parents came from Iran and I was raised in Malmö.\nQuestion: Where was the speaker raised?",
  "Read the text and answer.\n\nI am Kofi. I live in Accra with my uncle. I go to school by bus.\n\nHow does Kofi go to school?",
  "Detect the emotion in the tweet\n\nmy flight got cancelled again and I am stuck in Doha with my kids",
  "Example:\nInput: I am tired of my job\nOutput: negative\n\nInput: I adore my new bike\nOutput:",
  "Complete the sentence: If I were rich, I would leave my job",
  'Text: "I\'ve been vegan since my heart attack." Sentiment?',
];

/** What might be. */
export const suppositions: readonly string[] = [
  "Suppose I were 65. I have two million saved and my house is paid off. What is a safe rate?",
  "Imagine I live in Iceland. I have a farm and my sheep need hay.",
  "Hypothetically, I'm a billionaire and I own an island. How would I be taxed?",
  "Let's say I have three kids and my wife earns 40k. What benefits exist?",
  "If I had a dog, I would walk more. If my flat were larger, I'd get one.",
  "Assume that I am a US citizen. I live in Berlin and I earn 90,000 euros. Do I file?",
  "What if I was a vegan athlete? I train twice a day and I weigh 90 kg.",
  "Say I'm a landlord in Ohio. My tenant stopped paying. I own four houses.",
  "Thought experiment: I am a brain in a vat. My body is far away. I have never seen the sun.",
  "For the sake of argument, I believe the earth is flat. My proof is my own eyes.",
  "Picture this: I'm stranded on an island. I have a knife and my boots.",
  "In a world where I am immortal, I have seen my children die. What do I do?",
  "Angenommen, ich bin 70 und ich habe kein Haus. Was bekomme ich?",
  "Supongamos que tengo tres hijos y vivo en Chile. ¿Qué ayudas hay?",
  "Supposons que je sois médecin et que j'habite à Nice. J'ai deux enfants.",
  "Suponha que eu tenha três filhos e que eu more em Lisboa. Eu ganho 2000 euros.",
];

/** Riddles and sums. */
export const sums: readonly string[] = [
  "I have 12 apples and I give 5 to my friend. How many apples do I have left?",
  "I am twice as old as my sister. In five years I will be 20 years older than her. How old am I?",
  "My car uses 6 litres per 100 km. I drive 350 km. How much fuel do I use in total?",
  "I have keys but no locks. I have space but no room. What am I?",
  "I bought 3 pens for $2 each and my mother gave me $4. How much money did I spend altogether?",
  "I leave my house at 8:00 and walk 5 km/h. My brother leaves at 8:30 and cycles 15 km/h. When does he catch me?",
  "Solve: I have 20 coins, all dimes and quarters, worth $3.50. How many of my coins are dimes?",
  "I speak without a mouth and I hear without ears. My body is the wind. Who am I?",
  "I have two buckets, my small one holds 3 litres and my big one 5 litres. How do I measure exactly 4 litres?",
  "My father is 40 and I am 12. In how many years will he be twice as old as I am?",
  "I toss my coin 3 times. I win if I get 2 heads. What is the probability that I win?",
  "Ich habe 12 Äpfel und gebe meinem Bruder 4. Wie viele Äpfel habe ich noch?",
  "Tengo 15 caramelos y doy 6 a mi hermana. ¿Cuántos me quedan?",
];
