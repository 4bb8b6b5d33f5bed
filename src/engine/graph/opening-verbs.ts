/** Verbs with which people begin what they tell, without saying who. Those that are names too ("Mark", "Grant", "Cook") are left out. */
const VERBS = `
  accept add admire adore agree aim answer apply appreciate arrange arrive ask attend avoid bake beat become befriend
  begin believe belong bet blame borrow break bring build buy call care carry catch celebrate change chat check choose
  climb coach collect come compare confirm connect consider consult contact continue copy cost count cover create cut
  cycle dance date deal decide deliver describe design despise detest develop dine discover discuss dislike do donate
  draw dream drink drive drop earn eat email employ end enjoy enter envy escape excel expect explain explore fail fall
  fear feed feel fetch fight find finish fix fly follow forget forgive get give go greet grow guess hang hate have
  hear help hike hire hold hope hug idolize ignore imagine improve include inherit interview introduce invest invite
  join keep kiss know land lead learn leave lend let lie like list listen live loathe look lose love make manage marry
  meet mentor mind miss mourn move name need negotiate notice observe offer order organise organize own pack paint
  participate pass pay phone pick plan play prefer prepare propose protect prove purchase put quit raise reach read
  realise realize receive recommend record refuse regret rehearse reject relocate remember remove rent repair replace
  reply report request research resent reserve respect return review ride run say schedule see seek seem sell send
  serve share shop show sign sing sit sleep speak spend stand start stay stop stream struggle study subscribe suffer
  suggest supervise support swim switch take talk teach tell text thank think throw tour trade train translate travel
  treat trust try turn understand update use value visit volunteer vote wait wake walk want wash watch wear welcome
  win wish wonder work worry write
`;
/** Their irregular pasts. */
const PASTS = `
  ate beat became began bought broke brought built came caught chose did drank drove fed fell felt flew forgave forgot
  fought found gave got grew had heard held hung kept knew led left lent lost made meant met paid ran rode said sang
  sat saw sent sold sought spent spoke stood swam taught thought threw told took understood went woke won wore wrote
`;

const words = (listed: string): readonly string[] => listed.trim().split(/\s+/);

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const verbs = new Set([...words(VERBS).flatMap((verb) => [verb, thirdPerson(verb)]), ...words(PASTS)]);

/** A verb with which a statement begins: "Met Inés", but not "Mark Twain". English, without a grammar: that takes long to load. */
export const isOpeningVerb = (word: string): boolean => /(?:ed|ing)$/.test(word) || verbs.has(word.toLowerCase());
