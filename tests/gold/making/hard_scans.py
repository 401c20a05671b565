"""Texts of the hard documents that are scanned or faxed."""

FAX = """
## GGD Hart voor Brabant

TELEFAXBERICHT - {+telefoon|0900 - 463 64 43}

| Aan | {+organisatie|IGJ}, loket meldingen, fax {+telefoon|088 120 50 01}
| T.a.v. | mw. {naam|Josephien Kartodikromo}
| Van | {naam|H. Verschuren-Maas}, arts M&G
| Aantal bladen | 2 incl. deze
| Datum | 9 september 2021

Betreft: melding calamiteit {+organisatie|Huize Sint Jozef}

Geachte mevrouw {naam|Kartodikromo},

Op 6 september overleed mevrouw {naam|Drieka van Lieshout}, geboren {geboortedatum|8 maart 1934}, laatstelijk
wonende {adres|Molenwijk 22-06} te Boxtel. Zij leed aan de {gezondheid|ziekte van Parkinson} en kreeg
tweemaal {gezondheid|morfine}.

De verpleegkundige, {naam|Bianca Peijnenburg}, werkt via {+organisatie|Van der Donk Zorgflex}. Huisarts
{naam|Bekkering} was niet gebeld. De zoon, {naam|Jac}, is boos. Zijn nummer is {telefoon|06 51 28 77 30}.

De {+eponiem|Waterlowscore} en de {+eponiem|Glasgow Coma Scale} zijn niet bijgehouden. Minister
{+naam|De Jonge} heeft over {+organisatie|Huize Sint Jozef} Kamervragen van {+naam|Fleur Agema} beantwoord.

Met groet,

{naam|Hetty Verschuren}

%%

Bijlage: wie sprak wie

| {naam|Verschuren} | {naam|Jac van Lieshout} | 7/9 | huisbezoek
| {naam|Verschuren} | {naam|B. Peijnenburg} | 7/9 | telefoon
| {naam|Peijnenburg} | dokter {naam|Bekkering} | 8/9 | praktijk, {+adres_organisatie|Eindhovenseweg 4}
| teamleider {naam|Nurcan} | {naam|HVM} | 8/9 | BSN {bsn|999997907} doorgegeven

Teruggebeld door {naam|J. Kartodikromo} op 10/9. Dossier {+kenmerk|M-2021-44817}. Parafen: {paraaf|hvm} {paraaf|jk}
"""

ROUTING = """
## Commando Landstrijdkrachten

# Geleide- en parafenblad

| Stuk | {+kenmerk|CLAS2022009417}
| Onderwerp | Verhuizing staf naar {+adres_organisatie|Kromhoutkazerne}
| Behandeld door | KTZ-A {naam|J.B. Wolffensperger}
| Telefoon | {telefoon|*06 733 41182} / {telefoon|030-218 60 44}

| Adres | In | Uit | Par. | Opmerking
| C-LAS | 2/5 | 4/5 | {paraaf|MW} | LGen {+naam|Wijnen} akkoord
| PC-LAS | 2/5 | 2/5 | {paraaf|kg} | -
| HDV | 4/5 | 6/5 | {paraaf|TvdB} | zie notitie {naam|Klaas}
| DP&O | 6/5 | 9/5 | {paraaf|a.m.} | kol {naam|Struijs} met verlof, {naam|Ellis} tekent
| DJZ | 9/5 | 9/5 | {paraaf|RdL/fh} | geen bezwaar
| FEZ | 9/5 | 11/5 | {paraaf|J} | {naam|Fluitman}: dekking rond

Notitie bij punt 4. De {+adres_organisatie|Generaal Spoorkazerne}, de {+adres_organisatie|Johan Willem Frisokazerne} en de {+adres_organisatie|Jan van Schaffelaerkazerne}
blijven open. Adjudant {naam|Ron Oerlemans} en sergeant-majoor {naam|De Windt} regelen het vervoer. De
{+eponiem|Fennek}, de {+eponiem|Boxer} en de {+schip|Zr.Ms. Karel Doorman} zijn niet nodig.

%%

Vervolgblad bij {+kenmerk|CLAS2022009417}

Reactie medezeggenschap (aoo b.d. {naam|Heuvelmans}, vz): de {+eponiem|Wet Vermeij} en de regeling
{+eponiem|Van Houten} zijn niet toegepast. Betrokkene sgt1 {naam|Kevin Plasmeijer} (peoplesoft {?personeelsnummer|00418733},
geb. {geboortedatum|12-02-91}) heeft {gezondheid|PTSS} en wil in Havelte blijven. Zijn vrouw {naam|Moniek} is
mantelzorger. Woonadres: {adres|Eursingerlaan 5, 7971 CX}. Kopie identiteitsbewijs {paspoort|IK94CF7R1} ligt bij
mw. {naam|Zuurmond} van het DBBB.

Staatssecretaris {+naam|Van der Maat} tekent; minister {+naam|Ollongren} is geïnformeerd. SG {+naam|Geesink} leest mee.
De vakbond ({+organisatie|AFMP}, {naam|Jurriaan Kuit}) is gehoord. Vragen: {+telefoon|0800 - 0118}.
"""

BURGER = """
{naam|W.F. Koekebakker} // {adres|Pastoor Thijssenlaan 90} // {adres|5122 AH Rijen}

aan het {+organisatie|UWV} // {+postbus|Postbus 57002} // 1040 CC Amsterdam

Rijen, 18 februari 2020

Ons kenmerk: BSN {bsn|999923365} / uw brief van {naam|C. Tuinhof-Bax}

Mijne heren,

Ik ben {naam|Wil Koekebakker}, man van {naam|Trees}. Uw verzekeringsarts, dokter {naam|Radjkoemar}, zegt dat ik kan
werken. Dat kan niet want ik heb de {gezondheid|ziekte van Bechterew} en een {gezondheid|nieuwe heup}. Ook uw meneer {naam|Tuinhof}
was kortaf. Mijn buurman {naam|Sef Gielen} (nr {adres|92}) kan dat bevestigen. Ik werkte bij {+organisatie|Bakkerij Jos Poell} en
bij {+organisatie|Gebroeders Fuite}.

Ik heb al geschreven aan minister {+naam|Koolmees}, aan de heer {+naam|Gijs van Dijk} van de PvdA en aan koning
{+naam|Willem-Alexander}. Alleen mevrouw {naam|Knuvers} van het {+organisatie|Juridisch Loket} belde terug.

Mijn rekening is {iban|NL71 RABO 0635 2043 44}. U kunt mij bellen op {telefoon|0161-22.74.19}, mijn dochter {naam|Anouk} op
{telefoon|06/20 66 19 83} of mailen: {email|trees-en-wil}{+domein|@ziggo.nl}.

Hoogachtend,

{naam|W. Koekebakker}

%%

Bijlage bij mijn brief: wat er gebeurd is

3 januari. {naam|Tuinhof} belt. {naam|Trees} neemt op.

9 januari. Keuring in het {+adres_object|Jan Tinbergengebouw} door {naam|Radjkoemar}. Hij deed de {+eponiem|proef van Lasègue}
en de {+eponiem|test van Schober}.

15 januari. Gesprek met arbeidsdeskundige {naam|K. el Ouardani}. Over de {+eponiem|Wet Verbetering Poortwachter}.

2 februari. Kapelaan {naam|Beemsterboer} komt langs. Wij zijn {bijzonder|katholiek}.

11 februari. Brief van {+organisatie|Das Rechtsbijstand}, mr. {naam|Coumou}. Zie ook de uitspraak {+eponiem|Korošec}.
"""

INSPECTIE = """
## Nederlandse Arbeidsinspectie

Boeterapport {+kenmerk|072104388/03} - ambtsedig opgemaakt

# Verbalisanten

{naam|Lizet Schuurhuis} en {naam|F. (Fred) Amatdjais}, arbeidsinspecteurs

# Betrokken

| {?organisatie|Tuinderij Gebr. Valstar v.o.f.} | KvK {+kvk|27260144} | werkgever
| {naam|VALSTAR, Arend Cornelis} | {geboortedatum|17-11-1966} | vennoot
| {naam|PARFENOVYCH, Ruslana} | {geboortedatum|04.05.1997} | plukster
| {naam|Ho Thi Kim} | {?geboortedatum|1979} | plukster
| {naam|BIEL, Adam} | {bsn|999904747} | heftruck

Op {+datum|22 juni 2022} zagen wij in kas 4 de plukster {naam|Ruslana}. De voorman, die zich {naam|Zbyszek} noemde, sprak
Pools. Vennoot {naam|A.C. Valstar} zei: "Vraag het {naam|Gonnie} maar van de loonadministratie." Het loon ging
via {+organisatie|Olympia Uitzend} en {+organisatie|Manpower}. {naam|Biel} woont met vijf anderen in de {adres|Zwethlaan 31C}. De
bestelbus heeft kenteken {kenteken|VRS-51-K} en een Poolse oplegger {kenteken|ZS 8841V}.

%%

# Verklaring

{naam|Gonnie van Staalduinen-Poot} verklaarde: "{naam|Arend} regelt de mensen met ene {naam|Igor}. Ik ken mevrouw {naam|Ho} niet."
Zij toonde een paspoort {paspoort|FZ448120} en een verblijfskaart {verblijfsdocument|VB37KL9X2}.

{naam|Ho Thi Kim} heeft {gezondheid|huiduitslag door pesticiden}. Tolk nr. 2218 ({naam|Le}) vertaalde.

# Slot

De {+eponiem|Wet Vliegenthart} en de {+eponiem|Wet Kremers} zijn niet van toepassing. Aangeboden aan de inspecteur-generaal,
{+naam|mr. drs. R.Z. Feenstra}, en aan teamleider {naam|Ingmar B.}. In afschrift aan minister {+naam|Van Gennip}.

{naam|L. Schuurhuis} // {paraaf|FA}
"""
