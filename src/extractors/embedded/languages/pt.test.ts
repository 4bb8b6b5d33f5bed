import { expect, test } from "vitest";
import { holdToTable, keptOf } from "../../../../test/extractors/language-table";

holdToTable("pt", {
  keep: `
fact: Eu me chamo Beatriz
fact: moro num apartamento pequeno em Curitiba
fact: Trabalho como enfermeira num hospital
fact: Tenho 34 anos
fact: Sou carpinteiro
fact: Tenho dois cachorros
fact: Nasci em Braga
preference: Não gosto de coentros
preference: Prefiro chá a café
preference: O meu filme favorito é Central do Brasil
preference: odeio acordar cedo
preference: Adoro caminhar na serra
constraint: Sou alérgico a amendoim
constraint: Não como carne
constraint: Lembre-se de que sou vegana
constraint: Tenho medo de altura
constraint: Meu orçamento é de 800 euros
constraint: meu filho é celíaco
relationship: Minha irmã Inês é veterinária
relationship: Tenho dois filhos
relationship: Sou casado há nove anos
relationship: o meu chefe chama-se Henrique
goal: Estou aprendendo finlandês
goal: Quero parar de fumar
goal: O meu sonho é abrir uma livraria
plan: Vou me mudar para o Porto no mês que vem
plan: No sábado viajamos para Lisboa
plan: Vamos casar em setembro
procedure: Corro todas as manhãs antes do trabalho
procedure: Normalmente cozinho aos domingos para a semana toda
event: Ontem passei no exame de condução
event: Casamos no verão passado
event: No ano passado mudei-me para Coimbra`,
  leave: `
Você pode me dar uma receita de massa?
Escreva um poema sobre o outono
Preciso de uma receita de lasanha
Procuro um sinônimo de bonito
Gostaria de uma resposta mais curta
Gosto da ideia
estou cansado
Tenho uma pergunta
Não entendo o segundo passo
Obrigado, isso me ajuda muito
Acho que a Terra é redonda
Testei o código e recebo um erro
Quero saber como funciona
Se eu fosse rico comprava uma ilha
Imagine que sou um cavaleiro
Corrija esta frase: Moro em Lisboa e trabalho como cozinheiro
Traduza para inglês: Sou alérgico a nozes.
Escreva um e-mail para o meu chefe. Trabalho na empresa desde 2019.
Eu te disse que era longo demais
A reunião passou para sexta
Qual é a capital do Peru?
Espero que estejas bem
Temos o prazer de informar que o senhor ganhou um prêmio
Meu texto é longo demais
O meu código não compila
Por mim tudo bem
Adoro isso
Aja como um garçom. Sou alérgico a nozes.
Olá, tudo bem`,
});

test("several statements of a message are several drafts, in its own words", async () => {
  const drafts = await keptOf(
    "Oi! Moro em Recife e trabalho num banco, minha esposa Ana é médica. Alguma ideia para o jantar?",
  );
  expect(drafts.map(({ text }) => text)).toEqual(["Moro em Recife", "Trabalho num banco", "Minha esposa Ana é médica"]);
});
