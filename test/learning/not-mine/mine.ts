/** The user does speak of themselves, beside or around what is not theirs. */
export interface Mine {
  /** One turn, or a chat: the user's first, the assistant's after it. */
  readonly said: string | readonly string[];
  /** Words that one memory must have, in this order or another. */
  readonly keeps: string;
}

const one = (said: Mine["said"], keeps: string): Mine => ({ said, keeps });

export const mine: readonly Mine[] = [
  // Before a text to be worked on
  one(
    "I'm a nurse in Porto, please polish this mail:\n\nDear team,\nI will be late on Monday.\nBest, Ana",
    "nurse Porto",
  ),
  one(
    "I live in Leeds and my landlord wrote me this:\n\nDear tenant,\nI am selling my flat.\nRegards, P. Hill\n\nWhat are my rights?",
    "live Leeds",
  ),
  one(
    "I'm allergic to cats. How do I answer this politely?\n\nHi! I got a kitten, come and meet her. I miss you.\nLove, Jo",
    "allergic cats",
  ),
  one("I work as a vet. Fix grammar: the dog have two broken leg and I gives him a pill", "work vet"),
  one("I am vegan.\n\nTranslate into French: I would like the steak, my wife takes the fish.", "vegan"),
  one(
    "I teach chemistry at a school in Graz.\n\nGrade this essay:\n\nMy summer. I went to Crete with my parents.",
    "teach chemistry Graz",
  ),
  one("My daughter is called Mia. Write a bedtime story in the first person: I am a small owl.", "daughter Mia"),
  one("I have two sons and I'm learning Greek. Write a song as a sailor: I left my wife in Hull", "two sons"),
  one(
    "I'm a beekeeper. Rewrite the about page:\n\nWe are a family firm from Bergen. I took over the yard in 2009.",
    "beekeeper",
  ),
  one(
    "I moved to Lisbon in March. Is this letter fine?\n\nDear Sir,\nI am writing about my bins.\nYours faithfully,\nM. Sato",
    "moved Lisbon March",
  ),
  one(
    "I have type 1 diabetes. Summarise this:\n\nI was told at twelve that my pancreas had failed. My mother cried.",
    "type 1 diabetes",
  ),
  one(
    "I play the cello. What does this song mean?\n\nI left my heart in a northern town\nmy boots were wet, my luck was down",
    "play cello",
  ),
  // After it
  one(
    '"I will never go back to that town" - who said this? I study literature in Ghent, by the way.',
    "study literature Ghent",
  ),
  one(
    "```js\n// my cat\nfeed();\n```\nI work as a frontend developer and I hate semicolons.",
    "work frontend developer",
  ),
  one("> I live in Oslo with my cats.\n\nThat was my aunt. I live in Bergen and I have no pets.", "live Bergen"),
  one(
    "[What I've told you before, from Keepsake]\n- I'm allergic to peanuts.\n[end of Keepsake]\n\nI'm also allergic to shellfish.",
    "allergic shellfish",
  ),
  one(
    "[What I've told you before, from Keepsake]\n- I live in Porto.\n[end of Keepsake]\n\nI moved to Faro last week. Find me a gym.",
    "moved Faro",
  ),
  one("print('I am 40')\n\nI'm learning Python because I work in a lab.", "work lab"),
  // Around a task of another sort
  one("Write a thank-you card for my sister. My sister is a midwife in Cork.", "sister midwife"),
  one("Recommend a novel. I love slow Russian novels and I hate thrillers.", "hate thrillers"),
  one("Give me a dinner idea. I'm lactose intolerant.", "lactose intolerant"),
  one("Explain inflation to me. I'm a high school student in Ohio.", "high school student Ohio"),
  one("Can you compare these two phones? I have a Pixel 6 and I take many photos of my dog.", "Pixel 6"),
  one("Find a hotel in Rome. We have three kids and a dog.", "three kids"),
  one("Make a training plan. I run 20 km a week and I have a bad knee.", "bad knee"),
  one("Suggest a gift. My husband loves jazz and old cameras.", "husband loves jazz"),
  one("Help me with my tax return. I'm self-employed in Spain.", "self-employed Spain"),
  one("Change of plan: I'm moving to Ghent in June.", "moving Ghent June"),
  one("Check flights for me. I live in Riga and I hate early mornings.", "live Riga"),
  one("Review of my week: I started a new job at the harbour.", "started job harbour"),
  // Lists and forms of one's own
  one("About me:\n- I live in Turin\n- I'm vegetarian\n- I have two cats\n\nPlan my week", "vegetarian"),
  one(
    "My situation:\n\nI'm 34 and I rent a flat in Lyon. I earn 2,800 euros a month.\n\nShould I buy?",
    "rent flat Lyon",
  ),
  one("Some background:\n\nI work at a bakery in Metz.\n\nI want to learn accounting.", "work bakery Metz"),
  one("I'm vegan\nI live in Porto\nI have two kids\nwhat's for dinner", "live Porto"),
  one("1. I'm allergic to nuts\n2. I hate coriander\n3. I cook for my mother\nplan five dinners", "allergic nuts"),
  one("Hi Claude,\n\nI'm a widower in Kent and I have a large garden. What should I plant?", "widower Kent"),
  one("Hello! I'm Marta and I work in a museum in Vienna.\n\nThanks for your help", "work museum Vienna"),
  one("Dear ChatGPT, I am a shepherd in Wales. Which dog breed suits me?", "shepherd Wales"),
  one("Hey there,\nI have asthma and I live near a motorway. Which air filter?\nThanks!", "asthma"),
  one("Remember this about me: I'm colour-blind.", "colour-blind"),
  // With a supposition or a sum of another paragraph
  one("I'm 41 and I work for the city of Bonn. What would happen to my pension if I quit at 60?", "work city Bonn"),
  one("I have three kids. How much milk should I buy for a week?", "three kids"),
  one("I have a dog. If I had a cat too, would they fight?", "dog"),
  one("I earn 3000 euros and I spend 1200 on my rent. How much should I save?", "spend 1200 rent"),
  // Beside a role
  one("Act as a nutritionist. I'm diabetic and I'm 52.", "diabetic"),
  one("You are an expert gardener. I have a balcony that faces north.", "balcony faces north"),
  one("Be my career coach. I'm a teacher and I hate my job.", "teacher"),
  one("I'm a novelist from Malta. Write a scene where a spy says: I am married to your sister.", "novelist Malta"),
  one(
    ["Let's role-play. I'm a knight.", "Well met!", "Ok, stop the role-play. In real life I'm a dentist in Gdansk."],
    "dentist Gdansk",
  ),
  one(["Act as a pirate captain.", "Arr!", "That's enough, thanks. I live in Hull and I need a plumber."], "live Hull"),
  one(
    ["Write a story about a witch.", "Once there was a witch.", "Lovely. My daughter Ida loves witches."],
    "daughter loves witches",
  ),
  // About the text, but of oneself
  one("My boss wrote that he lives for his work. I have a burnout and I've been on sick leave since May.", "burnout"),
  one("I wrote a cover letter yesterday. I'm applying as a gardener in Dijon.", "gardener Dijon"),
  one("I love poems about the sea. I grew up in Brest.", "grew up Brest"),
  one("My essay is about bees. I keep bees in my garden.", "keep bees"),
  one("I read a review of the tent. I camp every summer with my sons.", "camp summer sons"),
  one("My password manager is KeePass and I use Linux.", "use Linux"),
  one("I forgot my password again. I'm dyslexic.", "dyslexic"),
  one("I use Rust at work. Why does `let a = 1;` fail?", "use Rust work"),
  one('I told my doctor "no more pills" because I have a weak liver.', "weak liver"),
  // Answers to the assistant
  one(
    [
      "Plan a trip",
      "Option 1: Rome. Option 2: Graz. Do you have any allergies?",
      "I'm allergic to nuts and I prefer trains.",
    ],
    "allergic nuts",
  ),
  one(["Hi", "Hello! You told me that you live in Porto.", "No, I live in Faro now."], "live Faro"),
  one(["Suggest pets", "Do you have allergies?", "Yes, I'm allergic to cats. My flat is small."], "allergic cats"),
  one(
    ["Fix grammar: I has a dog", "I have a dog.", "Thanks! I'm from Brazil and I study English at night."],
    "study English",
  ),
  one("I prefer short answers. What is a monad?", "prefer short answers"),
  // Of all sorts
  one("I'm a translator in Basel. Could you tidy up this message?\n\nHey Lou, I broke my ankle.", "translator Basel"),
  one("My son has coeliac disease. What can I bake for his birthday?", "son coeliac disease"),
  one("What does 'vivo en Lima' mean? I'm learning Spanish for my move to Peru.", "learning Spanish"),
  one("I want to write a letter to my landlord. I live in a damp flat in Hull.", "damp flat Hull"),
  one("Write an email to my boss. I work at a dairy and I need Friday off.", "work dairy"),
  one("Write a speech for my sister's wedding. My sister Kim is a pilot.", "sister Kim pilot"),
  one("Help me write my CV. I worked at Lidl for six years.", "Lidl six years"),
  one("I'm scared of flying.\n\nWhat's the safest airline?", "flying"),
  one("Compare Vue and React. We use Vue at our company.", "use Vue"),
  one("Imagine a perfect weekend for me. I love hiking and I hate crowds.", "love hiking"),
  one("Plan a week of meals:\n- I'm vegan\n- my wife hates mushrooms\n- budget 50 euros", "vegan"),
  one("Hi! I'm Oskar, 29, from Malmö. I want to run a marathon in May.", "marathon"),
  one(
    "Here are my details:\n\nI'm 50 and I have high blood pressure.\n\nWhat sport should I do?",
    "high blood pressure",
  ),
  one("I have a dog and a cat. How many times a day should I feed them?", "dog cat"),
  one("Summarise the history of Malta. I'm moving there in June with my family.", "June"),
  one("You are a helpful travel assistant. I live in Bergen and I get seasick.", "live Bergen"),
  one("Explain this error: TypeError: x is undefined. I use TypeScript at work.", "use TypeScript"),
  one("I'm writing a novel about my grandfather. He was a miner in Wales.", "novel grandfather"),
  one("I play in a band called Moss. Suggest a setlist.", "band Moss"),
  one("What if I get sick in Peru? I have no insurance.", "no insurance"),
  one("My rent is 900 euros and I earn 2100. Is that too much?", "rent 900"),
  one("I'm 16 and I live with my dad in Cork. Explain taxes.", "live dad Cork"),
  one("I'm learning the ukulele. Is this chord chart right?\n\nC G Am F", "learning ukulele"),
  one("Rewrite my bio for a conference. I'm a botanist at Kew and I study mosses.", "botanist Kew"),
  one("My kids are 3 and 5. Tell me a bedtime story with a dragon.", "kids 3 5"),
  one("Recommend a book like this: Dune. I loved Dune and I hate romance.", "hate romance"),
  one("Please help. My wife left me in March and I can't sleep.", "wife left March"),
  one("Question: I have a greyhound. Does he need a coat?", "greyhound"),
  one("I run a bakery in Cork. Write an Instagram post about our sourdough.", "bakery Cork"),
  one("I get migraines from red wine. What can I drink?", "migraines red wine"),
  one("Note: I don't eat pork. Give me a stew recipe.", "eat pork"),
  one("I'm preparing for a job interview at Airbus. I'm a welder.", "welder"),
  one("Please keep in mind that I'm deaf in one ear. Which headset is good?", "deaf one ear"),
  one("Translate 'good luck' into Irish. My girlfriend is from Galway.", "girlfriend Galway"),
];
