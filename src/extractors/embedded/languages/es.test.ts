import { expect, test } from "vitest";
import { holdToTable, keptOf } from "../../../../test/extractors/language-table";

holdToTable("es", {
  keep: `
fact: Me llamo Lucía
fact: vivo en un pueblo cerca de Granada
fact: Trabajo como enfermera en un hospital
fact: Tengo 34 años
fact: Soy carpintero
fact: Tenemos tres perros
fact: Nací en Valparaíso
preference: No me gusta el cilantro
preference: Prefiero el té al café
preference: Mi película favorita es El laberinto del fauno
preference: odio madrugar
preference: Me encanta caminar por la montaña
constraint: Soy alérgico a los cacahuetes
constraint: No como carne
constraint: Recuerda que soy vegana
constraint: Tengo miedo a las alturas
constraint: Mi presupuesto es de 800 euros
constraint: mi hijo es celíaco
relationship: Mi hermana Inés es veterinaria
relationship: Tengo dos hijos
relationship: Estoy casado desde hace nueve años
relationship: mi jefe se llama Enrique
goal: Estoy aprendiendo finés
goal: Quiero dejar de fumar
goal: Mi sueño es abrir una librería
plan: Me mudo a Bilbao el mes que viene
plan: El sábado viajamos a Lisboa
plan: Vamos a casarnos en septiembre
procedure: Corro todas las mañanas antes del trabajo
procedure: Normalmente cocino los domingos para toda la semana
event: Ayer aprobé el examen de conducir
event: Nos casamos el verano pasado
event: El año pasado me mudé a Sevilla`,
  leave: `
¿Puedes darme una receta de pasta?
Escríbeme un poema sobre el otoño
Necesito una receta de lasaña
Busco un sinónimo de bonito
Me gustaría una respuesta más corta
Me gusta la idea
estoy cansado
Tengo una pregunta
No entiendo el segundo paso
Gracias, me ayuda mucho
Creo que la Tierra es redonda
He probado el código y me da un error
Quiero saber cómo funciona
Si yo fuera rico compraría una isla
Imagina que soy un caballero
Corrige esta frase: Vivo en Madrid y trabajo de cocinero
Traduce al inglés: Soy alérgico a las nueces.
Escribe un correo a mi jefe. Trabajo en la empresa desde 2019.
Te dije que fuera más corto
La reunión pasó al viernes
Cuál es la capital de Perú
Espero que estés bien
Nos complace informarle de que ha ganado un premio
Mi texto es demasiado largo
Mi código no compila
Me parece bien
Me encanta
Actúa como un camarero. Soy alérgico a las nueces.
Hola, qué tal`,
});

test("several statements of a message are several drafts, in its own words", async () => {
  const drafts = await keptOf(
    "¡Hola! Soy de Lima y trabajo en un banco, mi mujer Ana es médica. ¿Alguna idea para cenar?",
  );
  expect(drafts.map(({ text }) => text)).toEqual(["Soy de Lima", "Trabajo en un banco", "Mi mujer Ana es médica"]);
});
