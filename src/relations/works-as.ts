import { defineRelation } from "../domain/relation";

const JOBS =
  "engineer|developer|programmer|nurse|doctor|surgeon|vet|veterinarian|teacher|professor|lecturer|tutor|lawyer|solicitor|attorney|paralegal|" +
  "accountant|bookkeeper|auditor|analyst|consultant|designer|architect|artist|illustrator|photographer|writer|author|editor|journalist|" +
  "translator|interpreter|chef|cook|baker|barista|bartender|waiter|waitress|driver|pilot|farmer|gardener|carpenter|electrician|plumber|mechanic|" +
  "welder|builder|roofer|painter|tailor|hairdresser|barber|dentist|pharmacist|paramedic|midwife|therapist|psychologist|psychiatrist|counsell?or|" +
  "physiotherapist|social worker|librarian|secretary|receptionist|assistant|clerk|cashier|salesman|saleswoman|salesperson|realtor|estate agent|" +
  "manager|director|product owner|scrum master|team lead|tech lead|lead|founder|co-founder|ceo|cto|cfo|head of \\w+|administrator|sysadmin|scientist|researcher|physicist|chemist|" +
  "biologist|economist|statistician|mathematician|technician|operator|firefighter|fireman|policeman|policewoman|police officer|officer|soldier|" +
  "judge|priest|pastor|monk|actor|actress|musician|composer|dancer|freelancer|carer|nanny|au pair|plumber|postman|janitor|cleaner|tester|marketer|recruiter|copywriter|principal|headteacher|coach|trainer|intern|apprentice|trainee|partner at \\w+|vp(?: of \\w+)?";

const ENDS_WITH = "(?=\\s+(?:at|in|for|with|from|on|by|near|who|now|these|since|and)\\b|[,.]|$)";

export default defineRelation({
  id: "works-as",
  label: "works as",
  inverse: "job of",
  subject: "person",
  object: "value",
  single: "object",
  several: true,
  says: [
    new RegExp(
      `^(?:work|be employed|have a job|got a job|got hired|been hired|be hired|started|joined \\S+|have started|start|found work)(?: \\w+)? as (?<object>.+?)${ENDS_WITH}`,
      "i",
    ),
    new RegExp(
      `^(?:switched|changed careers?|moved|retrained|went|transitioned) from (?:being |working as )?(?<left>.+?) (?:in)?to (?:being |working as )?(?<object>(?:an? )?(?:[\\w-]+ ){0,3}(?:${JOBS}))${ENDS_WITH}`,
      "i",
    ),
    new RegExp(
      `^(?:got |been |be |was |got myself )?promoted (?:to|from (?<left>.+?) to) (?<object>.+?)${ENDS_WITH}`,
      "i",
    ),
    new RegExp(
      `^(?:be|became|got to be|be made|made|retrained as|qualified as|be training as) (?:an? |the )?(?<object>(?:(?!big\\b|huge\\b|good\\b|great\\b|bad\\b|terrible\\b|former\\b|ex\\b|keen\\b|hobby\\b|my\\b|our\\b|his\\b|her\\b|\\S+['’]s\\b)[\\p{L}/-]+ ){0,3}?(?:${JOBS}))${ENDS_WITH}`,
      "iu",
    ),
    /^have a (?:new )?(?:job|role|position|title) as (?<object>.+)/i,
  ],
  ends: [
    /^(?:retired|be retired|quit|resigned) (?:from )?(?:being |working )?as (?<object>.+)/i,
    /^(?:retired|be (?:now )?retired)\b/i,
  ],
  objectIs: /job|profession|occupation|job title|role|position at work/,
});
