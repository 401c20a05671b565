"""Texts of the documents q01 and q02."""

NOTA = """
^ 54

[t* 60 300]
Aan¦Staatssecretaris Rummenie (LVVN)
Van¦Directie Visserij
Betreft¦Openstelling tweede tranche saneringsregeling garnalenkotters

# 1. Aanleiding

Op 2 april jl. heeft u in het commissiedebat Landbouw- en Visserijraad aan de leden {+naam|Pierik} (BBB) en
{+naam|Podt} (D66) toegezegd de Kamer vóór het meireces te informeren over de tweede tranche van de
saneringsregeling voor de garnalenvloot. De eerste tranche is op 31 januari 2025 gesloten. Er zijn 21 aanvragen
ingediend, waarvan er 17 door RVO zijn toegewezen. Van het budget van € 24 miljoen resteert € 6,8 miljoen.

# 2. Geadviseerd besluit

1. In te stemmen met een tweede tranche van 15 juni tot en met 15 september 2025. ⏎
2. De bijgevoegde Kamerbrief te ondertekenen. De brief is afgestemd met de minister, mevrouw
{+naam|Wiersma}. ⏎
3. In te stemmen met actieve openbaarmaking van deze nota.

# 3. Kernpunten

De regeling is in de eerste tranche vooral gebruikt door ondernemers van 55 jaar en ouder zonder opvolger.
Van de Zuidwestelijke vloot (registratie ARM, YE en TH) hebben maar twee bedrijven zich gemeld. De belangstelling
uit Lauwersoog, Den Oever en Harlingen was groter dan verwacht.

De Europese Commissie moet de verlenging goedkeuren. Eurocommissaris {+naam|Kadis} heeft in het gesprek van
11 maart 2025 met u aangegeven dat hij een tweede tranche welwillend tegemoetziet, mits de gesloopte
capaciteit definitief uit het vlootregister verdwijnt. Bij DG MARE is {naam|Apolline Verstrepen} het
aanspreekpunt; zij heeft op 4 april per mail bevestigd dat een verkorte notificatie volstaat.

De sector is verdeeld. {+naam|Klaas Ytsma}, voorzitter van de Coöperatie Kottervissers Noord, noemde de eerste
tranche in Visserijnieuws van 7 februari "te zuinig en te laat". In het ambtelijk overleg van 27 maart was de toon
milder: beleidsadviseur {naam|Dirk Hessel Sinnema} van de coöperatie vroeg vooral om duidelijkheid over de
Wnb-vergunningen van de blijvers.

Wageningen Marine Research rekent voor de middellange termijn met een vloot van 130 tot 150 schepen ({+naam|Glorius}
e.a., 2022). Ook bij de laagste raming blijft er voldoende aanvoer voor de veilingen in Den Oever en Lauwersoog.

# 4. Toelichting

# a. Financieel

De tweede tranche wordt gedekt uit de resterende middelen van de Brexit Adjustment Reserve en artikel 22 van de
begroting (XIV). FEZ is akkoord. Bij volledige uitputting daalt de reserve tot nihil. Als de belangstelling het
budget overtreft, wordt geloot door een notaris; dat was ook in de eerste tranche zo geregeld.

# b. Juridisch

De grondslag is de Regeling nationale EZK- en LNV-subsidies. WJZ heeft bij de eerste tranche gewezen op het risico
dat aanvragers van wie de vergunning in geschil is, alsnog meedoen. Dat risico doet zich voor bij één dossier: de
eigenaar van de WR 212 "Jacob Willem", de heer {naam|C.J. Bakelaar} te {?woonplaats|Hippolytushoef}, heeft
beroep ingesteld bij het College van Beroep voor het bedrijfsleven (zaaknummer AWB 25/318). Hij vindt dat zijn schip
ten onrechte als inactief is aangemerkt. Volgens RVO-medewerker {naam|Ümit Sarıkaya} is de zitting
voorzien in september, zodat de uitspraak niet op tijd komt. {naam|Bakelaar} kan zich voor de tweede tranche
onder voorbehoud inschrijven; dat is hem op 1 april telefonisch door {naam|Sarıkaya} meegedeeld.

# c. Politieke en maatschappelijke context

De Kamer heeft op 12 december 2024 de motie-{+naam|Van der Plas} (Kamerstuk 29 675, nr. 233) aangenomen, die vraagt om
leefbare havens. Burgemeester {+naam|Dijkshoorn} en de wethouder Visserij van Het Hogeland hebben u op
18 februari geschreven over de gevolgen voor de visafslag van Lauwersoog. Commissaris van de Koning
{+naam|Paas} ondersteunt die brief. In de Kamerbrief is daarom een alinea opgenomen over het havenfonds.

# d. Uitvoering

RVO heeft acht weken nodig om de aanvraagmodule aan te passen. Contactpersoon voor ondernemers is het
klantcontactcentrum, bereikbaar op 088 042 42 42. De NVWA controleert de sloop en de
onttrekking aan het register.

# 5. Afstemming

De nota is afgestemd met FEZ, WJZ, RVO, de NVWA en de Nederlandse vlag bij de Permanente Vertegenwoordiging in
Brussel ({naam|Pepijn ter Laak}, landbouwraad plaatsvervanger). {naam|Zijderlaan} verwerkt de opmerkingen die
u nog heeft; zij vervangt tot 1 mei {naam|Saskia Terwindt}, die met verlof is.

[t 92 110 60 90]
Functie¦Naam¦Paraaf¦Datum
Opsteller¦{naam|F. Zijderlaan}¦{paraaf|FZij}¦10-04-2025
Coördinator¦{naam|B. Abdoelkarim}¦{paraaf|B.A.}¦10-04-2025
Afdelingshoofd¦{?naam|W. Oudendijk}¦{paraaf|WOd}¦11-04-2025
Directeur Visserij¦{?naam|G.T. Hageraats}¦¦14-04-2025
WJZ¦mw. {naam|Hofstraat}¦gezien¦11-04-2025
SG-cluster / BPZ¦¦¦

# 6. Informatie die niet openbaar gemaakt kan worden

Persoonsgegevens van ambtenaren en van derden zijn in deze nota onleesbaar gemaakt in verband met de
eerbiediging van de persoonlijke levenssfeer. Voor het overige bevat de nota geen informatie die niet
openbaar kan worden gemaakt.
"""
NOTA_SIDE = """*Directoraat-Generaal
*Natuur en Visserij
Directie Visserij
Team Kust en Noordzee

*Bezoekadres
Bezuidenhoutseweg 73
2594 AC Den Haag

*Postadres
Postbus 20401
2500 EK Den Haag
www.rijksoverheid.nl/lvvn

*Opgesteld door
mw. mr. {naam|F. Zijderlaan}
beleidsmedewerker
T {telefoon|06 21 48 73 09}
{email|f.zijderlaan}{+domein|@minlvvn.nl}

*Datum
14 april 2025

*Ons kenmerk
{+kenmerk|DGNV-VIS / 99218437}

*Deadline
22 april 2025

*Bijlage(n)
2"""

BIJSTAND = """
# Rapportage bijzondere bijstand

[t 4.6 11.6]
Zaaknummer¦{+kenmerk|Z2024-0038817}
Werkproces¦Aanvraag individuele bijzondere bijstand (artikel 35 Participatiewet)
Ontvangen¦5 september 2024, via het webformulier (DigiD)
Rapporteur¦{naam|Henriëtte Muldersma}, consulent Inkomen, toestel {telefoon|4417}
Kwaliteitstoets¦{naam|T. Fathi}
Datum rapport¦26 september 2024

# Belanghebbende

[t 4.6 5.8 5.8]
¦Aanvrager¦Partner
Naam¦{naam|Ramcharan-Poeran, R.S.}¦n.v.t.
Roepnaam¦{naam|Roswitha}¦
BSN¦{bsn|999960751}¦
Geboren¦{geboortedatum|17-03-1981} te {?geboorteplaats|Paramaribo}¦
Adres¦{adres|Boerhaavestraat 114, 9501 GW Stadskanaal}¦
Telefoon¦{telefoon|06-38 90 51 26}¦
E-mail¦{email|roswitharam81}{+domein|@hotmail.com}¦
Rekening¦{iban|NL90 RABO 0465 0238 07}¦
Burgerlijke staat¦{?burgerlijke_staat|gescheiden sinds 2019}¦

Inwonende kinderen: {naam|Jaylen} ({geboortedatum|22-11-2009}) en {naam|Shaniqua} ({geboortedatum|3-6-2013}). De oudste
zoon, {naam|Dinesh Poeran} ({geboortedatum|08-08-2003}), staat sinds 1 februari 2024 ingeschreven op het adres van zijn
vader in Veendam.

# Aanvraag

Mevrouw {naam|Ramcharan} vraagt bijzondere bijstand voor de eigen bijdrage van een {?gezondheid|gebitsprothese} (€ 612,40) en voor een
wasmachine (€ 449,00). Zij heeft een bijstandsuitkering naar de norm van een alleenstaande ouder en
ontvangt kindgebonden budget. De Belastingdienst/Toeslagen verrekent nog een oude schuld.

# Onderzoek

Op 12 september 2024 sprak ik mevrouw op het spreekuur in het Dienstencentrum aan het Raadhuisplein. Zij was
samen met haar bewindvoerder, de heer {naam|Foekema} van Budgetsteun Noord B.V. Mevrouw vertelde dat zij door
{?gezondheid|reumatoïde artritis} haar handen niet meer kan gebruiken voor de was en dat haar oude machine in juli is
stukgegaan. Haar tanden zijn getrokken na {?gezondheid|een ernstige ontsteking aan de kaak}. De offerte van
Tandartsenpraktijk De Hunze van 29 augustus 2024 (nummer 24-1187) zit in het dossier. De tandarts,
{naam|Sjors Hiddingh}, verklaart dat de prothese niet kan wachten.

Jaylen krijgt via {?gezondheid|de jeugd-ggz begeleiding wegens een angststoornis}; de kosten daarvan vallen onder de
Jeugdwet en zijn geen onderdeel van deze aanvraag. Bij Shaniqua spelen geen bijzonderheden.

Uit Suwinet (geraadpleegd 13-09-2024, gebruiker {gebruikersnaam|hmuldersma02}) blijkt geen ander inkomen. Op de rekening staat
€ 318,07. In mei is € 250,00 bijgeschreven door {naam|A. Poeran} met de omschrijving "voor de kinderen". Dat is een
eenmalige gift, die onder de vrijlating van de beleidsregels valt. Op naam van mevrouw staat een Peugeot 107
uit 2008 met kenteken {kenteken|24-ZFL-6}, waarde volgens de ANWB-koerslijst € 900.

# Voorliggende voorziening

De aanvullende verzekering bij Menzis (GarantVerzorgd 2) vergoedt € 250,00; het overige is eigen bijdrage. Voor de
wasmachine is de individuele inkomenstoeslag al uitgegeven aan leermiddelen. Een lening bij de GKB is niet mogelijk:
mevrouw zit sinds 14 maart 2023 in een minnelijk traject (dossier {?dossiernummer|SHV-230884}).

# Beoordeling

De kosten van de prothese zijn noodzakelijk en vloeien voort uit bijzondere omstandigheden, artikel 35, eerste lid,
van de Participatiewet. De wasmachine hoort in beginsel tot de algemene kosten van het bestaan waarvoor moet worden
gereserveerd. De Centrale Raad van Beroep is daar streng in (ECLI:NL:CRVB:2019:2402). Gelet op de schulden
en op de medische situatie ziet rapporteur wel reden om af te wijken, zoals de beleidsregels 2023 in artikel 7
toestaan. Het Sociaal Team Maarsstee (contactpersoon {naam|Wendy Lukens}, {email|w.lukens}{+domein|@maarsstee.nl})
onderschrijft dat.

Ik heb de lijn van wethouder {+naam|Borgeld} gevolgd zoals die is neergelegd in het memo maatwerk van
6 juni 2024: liever om niet dan als lening als de schuldregeling anders in gevaar komt.

# Advies

[t 6.2 3.2 6.8]
Post¦Bedrag¦Wijze
Eigen bijdrage gebitsprothese¦€ 612,40¦om niet, betaling aan de praktijk
Wasmachine¦€ 449,00¦om niet, betaling aan Budgetsteun Noord B.V.
Totaal¦€ 1.061,40¦grootboek 6671020

Betaling loopt via de beheerrekening van de bewindvoerder. Na het besluit bel ik de heer
{naam|Foekema} ({telefoon|0598 - 61 70 45}, direct) om de machine nog voor de herfstvakantie te laten leveren.

Opgemaakt te Stadskanaal, 26 september 2024

{naam|H. Muldersma}

Akkoord namens het college van burgemeester en wethouders, de teammanager Inkomen,

^ 0

^ 0

{?naam|J.R. Ebbinge}

Kwaliteitstoets: akkoord, de gift is goed gemotiveerd. {paraaf|TF}, 27/9
"""
