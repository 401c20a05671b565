"""Gold documents s09 to s12 (test): minutes, a Woo decision, a public page, a scanned visit."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.s_decision import DECISION
from tests.gold.making.s_tools import flow, logo, sign, stamp

MINUTES_1 = """
# VERSLAG Bestuurlijk overleg dijkversterking Tiel-Waardenburg

Datum: 9 maart 2020, 14.00-15.45 uur ¶Plaats: Waterschapshuis, De Blomboogerd 1, Tiel ¶Kenmerk:
2020027731/DWT ¶Verslag: {naam|Petra Hakkesteegt}

Aanwezig: {+naam|Co Verdaas} (dijkgraaf, voorzitter), {+naam|Goos den Hartog} (heemraad),
{+naam|Jan Markink} (gedeputeerde Gelderland), {+naam|Hans Beenakker} (burgemeester Tiel),
{+naam|Annet IJff} (wethouder West Betuwe), {naam|Ellen Vreugdenburg} (Rijkswaterstaat Oost),
{naam|Mustafa Özkan} (projectmanager), {naam|Chr. Vermaas} (omgevingsmanager), {naam|L. de
Gier} (Graaf Reinaldalliantie) en {naam|Petra Hakkesteegt} (verslag) ¶Afwezig met bericht:
{+naam|Servaas Stoop} (burgemeester West Betuwe), {naam|Dorien Pothoven} (HWBP)

# 1. Opening en mededelingen

De voorzitter opent de vergadering. Minister {+naam|Van Nieuwenhuizen} komt op 24 april naar de dijk in
Varik; {naam|Pothoven} regelt het programma met het ministerie. In verband met het nieuwe
coronavirus wordt volgende week bekeken of dat door kan gaan. Het verslag van 13 januari 2020
wordt vastgesteld. Actie 7 ({naam|Özkan}) blijft staan.

# 2. Ontwerp Projectplan Waterwet

De heer {naam|Özkan} geeft een presentatie. Het ontwerp heeft van 4 december tot en met 15 januari ter
inzage gelegen. Er zijn 63 zienswijzen ingediend, waarvan 41 van bewoners. Gedeputeerde {+naam|Markink}
vraagt of dat veel is. {naam|Vermaas} antwoordt dat het er bij Gorinchem-Waardenburg 88 waren. De
meeste gaan over de Waalbandijk bij Ophemert en over het kasteel. De Rijksdienst voor het Cultureel
Erfgoed en het Geldersch Landschap hebben een positieve reactie gegeven. Het rapport van
{+auteur|Vellinga} (Delft Cluster, 2015) over piping is op verzoek van de Deltacommissaris,
{+naam|Peter Glas}, nog eens tegen het licht gehouden.

Wethouder {+naam|IJff} meldt dat zij zelf is gebeld door de familie {naam|Van Ooijen} aan de
{adres|Waalbandijk 118 in Varik}. Hun woning moet voor een deel worden gesloopt. Mevrouw {naam|Van
Ooijen} is {?gezondheid|zwaar longpatiënt} en kan niet tegen het stof. {naam|Vermaas} kent het geval;
de rentmeester, {naam|Gijs Bronkhorst}, is er op 27 februari geweest. Er ligt een bod van € 412.000
voor het geheel, of tijdelijk verblijf in een huurwoning van KleurrijkWonen. De heer
{+naam|Den Hartog} wil dat het bod ruim voor de zomer rond is. De heer {+naam|Beenakker} zegt dat in Tiel
een vergelijkbaar geval is opgelost door de aannemer ({naam|De Gier}) in de winter te laten
werken.

Besluit: het bestuurlijk overleg stemt in met de nota van zienswijzen, met dien verstande dat de
passage over het kasteel wordt aangevuld. Het college van dijkgraaf en heemraden neemt op 14 april
2020 een besluit, waarna Gedeputeerde Staten van Gelderland om goedkeuring wordt gevraagd. De
voorzitter zegt toe dat alle indieners vooraf een brief krijgen.

De heer {+naam|Markink} wil weten wat er gebeurt als een bewoner niet tekent. {naam|Bronkhorst}, die
voor dit punt aanschuift, legt uit dat dan een gedoogplicht op grond van de Waterwet nodig is. Er
lopen nu twee van zulke trajecten, met de heer {naam|Verkuijl} in Heesselt en met de maatschap
Hoekse Hoeve in Neerijnen. {naam|Verkuijl} heeft een advocaat en wil alleen nog schriftelijk
contact.
"""

MINUTES_2 = """
# 3. Uitvoering en planning

{naam|Lonneke de Gier} licht de planning toe namens de alliantie van Ploegam, Dura Vermeer en Van
Oord. Start in Tiel is voorzien op 1 maart 2021. De stikstofuitspraak van de Raad van State
(ECLI:NL:RVS:2019:1603) betekent dat er elektrisch materieel nodig is. Het merk Volvo kan er in
2021 zes leveren. Mevrouw {naam|Vreugdenburg} wijst op de werken van Rijkswaterstaat aan de
kribben en vraagt om een gezamenlijke verkeersmaatregel op de
{+straat|Prinses Beatrixweg}. Afgesproken wordt dat {naam|Ellen} en {naam|Lonneke} daarvoor met de
politie (wijkagent {naam|Brouwer}) een plan maken.

# 4. Communicatie

De Gelderlander heeft gevraagd om inzage in de taxaties. {naam|Vermaas}: dat raakt aan de positie
van bewoners. Als de krant een Wob-verzoek indient, wordt dat formeel afgehandeld. De actiegroep
Waal van Voren, bij monde van de heer {naam|A. Kooijmans}, heeft een petitie met 1.240
handtekeningen aangekondigd. {naam|Kooijmans} is voor de voorzitter bereikbaar op {telefoon|06 3399
0175}. De voorzitter zal hem deze week bellen. Bewoners kunnen met vragen terecht op het
informatiepunt in Ophemert, telefoon 0344 64 90 90 of tiwa@wsrl.nl.

Wethouder {+naam|IJff} vindt dat de nieuwsbrief te technisch is. Mevrouw {naam|Hakkesteegt} heeft het
bureau Lievense gevraagd om een versie in gewone taal, met tekeningen. De proefdruk gaat langs
{naam|Vermaas} en langs twee bewoners uit de klankbordgroep, {naam|Ria Schimmel} en
{naam|Teus Udo}. De heer {+naam|Den Hartog} wil ook een bericht in het Nieuwsblad
Geldermalsen. De kosten, ongeveer € 4.500, komen uit het projectbudget onder nummer P-3051.

# 5. Rondvraag en sluiting

Burgemeester {+naam|Beenakker} vraagt aandacht voor het monument voor {+persoon|Koning Willem I}, die na de
watersnood van 1809 de dijk bezocht. De heer {naam|Özkan} neemt contact op met de stadsarchivaris,
{naam|E. Smit}. Volgende overleg: 18 mei 2020, 10.00 uur, gemeentehuis West Betuwe, Kuipershof
2 in Geldermalsen.

# Actielijst

7. Grondverwervingsplan bijwerken - {naam|Özkan} - 1 april 2020 ¶11. Aangepast bod familie {naam|Van
Ooijen} - {naam|Bronkhorst} en {naam|Vermaas} - 20 maart 2020 ¶12. Verkeersplan met
Rijkswaterstaat - {naam|De Gier}, {naam|Vreugdenburg} - 4 mei 2020 ¶13. Programma werkbezoek minister -
{naam|Dorien Pothoven} - zo spoedig mogelijk ¶14. Gesprek Waal van Voren - {+naam|Verdaas} - week 11

Vastgesteld in het bestuurlijk overleg van 18 mei 2020. Verzending aan de deelnemers door
{email|p.hakkesteegt}@wsrl.nl, afschrift aan het HWBP in Utrecht en aan archief@wsrl.nl.
"""


def minutes() -> Finished:
    draft = Draft("s09_overleg_dijk", "test", "woo-verzoek", "verslag_doorlopend", "tj")
    pages = []
    for text in (MINUTES_1, MINUTES_2):
        pages.append([("b", item[1]) if isinstance(item, tuple) else item for item in flow(text)])
        pages[-1].append(("at", 74, 808, "Waterschap Rivierenland", 8))
        pages[-1].append(("at", 400, 808, "2020027731/DWT", 8))
        pages[-1].append(("at", 290, 30, f"- {len(pages)} -", 8))
    pdf = tj(draft, pages, size=11, left=74, width=448, top=778, seed=17)
    draft.keep("organisatie", "Graaf Reinaldalliantie", "HWBP", "Waal van Voren", "KleurrijkWonen")
    draft.keep("organisatie", "Ploegam", "Dura Vermeer", "De Gelderlander", "Volvo")
    draft.keep("organisatie", "Geldersch Landschap", "Waterschap Rivierenland", "Van Oord")
    draft.keep("kenmerk", "2020027731/DWT", "ECLI:NL:RVS:2019:1603")
    draft.keep("datum", "9 maart 2020", "13 januari 2020", "18 mei 2020", "1 maart 2021")
    draft.keep("adres", "De Blomboogerd 1, Tiel")
    draft.keep("telefoon", "0344 64 90 90")
    draft.keep("email", "tiwa@wsrl.nl", "archief@wsrl.nl", "@wsrl.nl")
    return Finished(draft, pdf)


def decision() -> Finished:
    draft = Draft(
        "s10_woobesluit_noodopvang", "test", "woo-verzoek", "besluit_lijst", "libreoffice"
    )
    text = DECISION.replace("{naam|mw. S. Kandhai}", "mw. {naam|S. Kandhai}")
    text = text.replace("{naam|ir. F. Castricum}", "ir. {naam|F. Castricum}")
    text = text.replace("{naam|familie Al-Jabouri}", "familie {naam|Al-Jabouri}")
    blocks = [" \n \n " if block == ("sp", 40) else block for block in flow(text)]
    pdf = fodt(
        draft,
        blocks,
        font="Carlito",
        size=11,
        header="Centraal Orgaan opvang asielzoekers",
        footer="Rijnstraat 8, 2515 XP Den Haag | Postbus 30203, 2500 GE Den Haag | www.coa.nl | "
        "KvK 27376841",
        border="0.05pt solid #b0b0b0",
    )
    pdf = logo(pdf, (482, 34, 500, 52), (0.85, 0.35, 0.05), ["COA"], size=14, everywhere=True)
    pdf = sign(draft, pdf, "J.M. Terwindt", dy=-34, seed=51, size=(110, 30))
    draft.keep("kenmerk", "COA/2025/BJZ-0617", "ECLI:NL:RVS:2018:321", "24-3391", "8820417")
    draft.keep("kenmerk", "2024-118", "27338164", "27376841")
    draft.keep("organisatie", "Vastgoed Oosterheem B.V.", "Trigion", "Falck", "De Leyens")
    draft.keep("organisatie", "Centraal Orgaan opvang asielzoekers", "brandweer Haaglanden")
    draft.keep(
        "datum", "22 mei 2025", "3 februari 2025", "12 maart 2025", "02-09-2024", "13-12-2024"
    )
    draft.keep("telefoon", "088 715 70 00")
    draft.keep("email", "woo@coa.nl")
    draft.keep("adres", "2500 GE Den Haag", "2515 XP Den Haag")
    return Finished(draft, pdf)


PUBLIC_CSS = """body{font:10.8pt 'Liberation Serif',serif;line-height:1.42;color:#1c1c1c}
header{display:flex;justify-content:space-between;border-bottom:5px solid #c8102e;padding-bottom:6px;
font:bold 10pt 'Liberation Sans'}h1{font:bold 20pt 'Liberation Sans';margin:16px 0 4px}
h2{font:bold 11.5pt 'Liberation Sans';color:#c8102e;margin:14px 0 3px;break-after:avoid}.lead{font-weight:bold}
p{margin:0 0 8px}table{border-collapse:collapse;font-size:9.6pt;width:100%}td,th{padding:3px 6px;
border-bottom:1px solid #ccc;text-align:left}.lit{font-size:9pt;margin:0 0 4px 14px;text-indent:-14px}
blockquote{border-left:3px solid #c8102e;margin:8px 0;padding-left:10px;font-style:italic}"""
PUBLIC = """<header><span>Provincie Noord-Brabant</span><span>PERSBERICHT 2019-214</span></header>
<h1>Zuiderwaterlinie krijgt opnieuw water in de grachten</h1>
<p>'s-Hertogenbosch, 11 oktober 2019</p>
<p class="lead">Elf gemeenten, drie waterschappen en de provincie trekken € 9,6 miljoen uit voor het
herstel van forten en inundatievlakten van de Zuiderwaterlinie. Gedeputeerde {+naam|Wil van Pinxteren}
(Vrije tijd, Cultuur en Erfgoed) tekende vrijdag in Fort Sabina bij Heijningen de overeenkomst met
dijkgraaf {+naam|Kees Jan de Vet} van waterschap Brabantse Delta en burgemeester {+naam|Jobke
Vonk-Vedder} van Grave, die namens de vestingsteden sprak.</p>
<p>De linie van Bergen op Zoom tot Grave is met 160 kilometer de langste en oudste waterlinie van
Nederland. {+persoon|Menno van Coehoorn} ontwierp rond 1698 de samenhang tussen de vestingen. Zijn
plannen bouwden voort op ideeën van {+persoon|Simon Stevin}, en zijn tegenspeler was de Franse maarschalk
{+persoon|Vauban}. In 1629 had {+persoon|Frederik Hendrik} bij 's-Hertogenbosch al laten zien wat
water kon doen; ingenieur {+persoon|Leeghwater} leverde er de rosmolens.</p>
<blockquote>"Kinderen uit Willemstad en Geertruidenberg weten straks waarom hun stad de vorm
van een ster heeft", aldus {+naam|Van Pinxteren}.</blockquote>
<p>Ook het Rijk doet mee. Minister {+naam|Ingrid van Engelshoven} van OCW stelt via de regeling Erfgoed
Deal € 1,2 miljoen beschikbaar. Tweede Kamerlid {+naam|Geluk-Poortvliet} (CDA) vroeg daar vorig jaar om in
een motie, die ook werd gesteund door {+naam|Asscher} (PvdA) en {+naam|Segers} (ChristenUnie).
Commissaris van de Koning {+naam|Wim van de Donk} noemt de linie "een les in samenwerken".</p>
<h2>Wat gaat er gebeuren</h2>
<table><tr><th>Plek</th><th>Maatregel</th><th>Bijdrage</th><th>Gereed</th></tr>
<tr><td>Fort de Roovere, Halsteren</td><td>Herstel glacis en {+plaatsnaam|Mozesbrug}</td><td>€ 740.000</td>
<td>mei 2021</td></tr>
<tr><td>Fort Isabella, Vught</td><td>Ravelijn 2, droge gracht</td><td>€ 1.850.000</td><td>2022</td></tr>
<tr><td>Bastion Vught, Parklaan</td><td>Zichtlijn naar de {+straat|Pettelaarseweg}</td><td>€ 315.000</td><td>
2020</td></tr>
<tr><td>Grave, {+straat|Generaal de Bonsweg}</td><td>Kazemat en wandelroute</td><td>€ 428.000</td><td>2021
</td></tr>
<tr><td>Breda, {+straat|Graaf Hendrik III-plein}</td><td>Contour Bastion Oranje</td><td>€ 96.500</td><td>2020
</td></tr></table>
<h2>Onderzoek</h2>
<p>Aan het plan ging een cultuurhistorische verkenning vooraf door RAAP en de Rijksdienst voor het
Cultureel Erfgoed. Die leunt op ouder werk van {+auteur|Sneep}, {+auteur|Treu} en {+auteur|Tydeman} over
vesting en structuur. Hoogleraar {+auteur|Hans Renes} waarschuwde in het vakblad Vitruvius dat niet
elke gracht opnieuw kan worden gegraven: "Een linie is ook wat er verdwenen is." Rijksadviseur
{+naam|Berno Strootman} heeft daarom het ontwerp van de inundatievlakte bij de Mark aangepast.</p>
<p>De bodem is onderzocht volgens NEN 5740 (projectnummer 19-0482-R3). In de Crèvecoeur-polder is de knoflookpad
gevonden, een soort van bijlage IV van de Habitatrichtlijn. Brabants Landschap en Natuurmonumenten
leggen daarvoor twee poelen aan. De stoomgemalen Caners en {+plaatsnaam|Gemaal Gansoijen} blijven buiten
het plan.</p>
<h2>Subsidie aanvragen</h2>
<p>Eigenaren van rijksmonumenten langs de linie kunnen van 4 november 2019 tot 31 januari 2020 een bijdrage
aanvragen. De regeling staat in Provinciaal blad 2019, nr. 6381. Voor hulp bij het aanvragen is er de
Monumentenwacht in Vught, telefoon 073 656 53 88. Op zaterdag 16 november houdt de Stichting Menno van
Coehoorn een open dag in het Markiezenhof, met een lezing over {+persoon|Jheronimus Bosch} en het water door
schrijver {+auteur|Thera Coppens}. Burgemeester {+naam|Frank Petter} opent de dag.</p>
<h2>Verder lezen</h2>
<p class="lit">{+auteur|Sneep, J., H.A. Treu en M. Tydeman} (red.), Vesting. Vier eeuwen vestingbouw in
Nederland, Zutphen 1982. ISBN 90-6011-312-6.</p>
<p class="lit">{+auteur|Renes, J.}, Historische atlas van de Nederlandse steden, Amsterdam 2016.</p>
<p class="lit">{+auteur|Will, Chr.}, Sterk water. De Hollandse Waterlinie, Utrecht 2002.</p>
<h2>Noot voor de redactie</h2>
<p>Voor beeld en interviews: persvoorlichting provincie Noord-Brabant, Brabantlaan 1, 5216 TV
's-Hertogenbosch, telefoon 073 681 28 12, pers@brabant.nl. Kenmerk C2252310/4590177. Dit bericht gaat ook
naar het ANP, Omroep Brabant, BN DeStem en het Brabants Dagblad.</p>"""


def public() -> Finished:
    draft = Draft("s11_persbericht_linie", "test", "woo-verzoek", "persbericht", "chromium")
    pdf = chromium(draft, PUBLIC, PUBLIC_CSS, margin="19mm 22mm")
    draft.keep("organisatie", "Stichting Menno van Coehoorn", "RAAP", "Brabants Landschap", "ANP")
    draft.keep("organisatie", "Monumentenwacht", "Omroep Brabant", "BN DeStem", "Vitruvius")
    draft.keep("plaatsnaam", "Fort Sabina", "Fort Isabella", "Bastion Oranje", "Willemstad")
    draft.keep("kenmerk", "C2252310/4590177", "2019-214", "19-0482-R3", "90-6011-312-6")
    draft.keep("telefoon", "073 681 28 12", "073 656 53 88")
    draft.keep("email", "pers@brabant.nl")
    draft.keep("adres", "Brabantlaan 1, 5216 TV 's-Hertogenbosch")
    draft.keep("datum", "11 oktober 2019", "31 januari 2020")
    return Finished(draft, pdf)


VISIT = """
## Rapport huisbezoek

~~ 130 325

~ Onderzoek ~ Leefsituatie AOW, thema gezamenlijke huishouding
~ Dossiernummer ~ OH 18.4420.071
~ Klant ~ {naam|Mw. M.E. Pinas}, BSN {bsn|999913487}
~ Geboortedatum ~ {geboortedatum|28 augustus 1950}, {?geboorteplaats|Moengo (Suriname)}
~ Adres ~ {adres|Kleiburg 214, 1104 EA Amsterdam}
~ Telefoon ~ {telefoon|020-774 61 03} (vast), {telefoon|06-57710398}
~ Rekening AOW ~ {iban|NL22 INGB 0519 7082 61}
~ Vermoedelijke partner ~ de heer {naam|R. Hoogvliets}, BSN {bsn|999968816}
~ Onderzoekers ~ {naam|W.P. Kuitert} en {naam|D. Yalçın}, team Handhaving Noordwest
~ Legitimatie onderzoekers ~ {personeelsnummer|SVB-30618} en {personeelsnummer|SVB-31177}

# Aanleiding

Op 5 april 2018 ontving de Sociale Verzekeringsbank via het meldpunt een anonieme tip dat mevrouw
{naam|Pinas} al jaren samenwoont met een man die een witte Opel Combo rijdt, kenteken
{kenteken|VK-803-T}. Uit de Basisregistratie Personen blijkt dat zij alleen op het adres staat
ingeschreven. De RDW heeft de auto op naam van {naam|Hoogvliets, Romeo} staan, wonende
{adres|Hofgeest 77, 1102 EG Amsterdam}. Het waterverbruik volgens Waternet is met 96 kubieke meter
hoog voor één persoon. Mevrouw ontvangt sinds augustus 2016 een AOW-pensioen voor
alleenstaanden en een aanvulling inkomensvoorziening ouderen (AIO).

# Verloop van het huisbezoek

Op dinsdag 29 mei 2018 om 10.05 uur belden wij aan. Mevrouw {naam|Pinas} deed zelf open. Collega
{naam|Yalçın} legde uit wie wij waren en dat het bezoek vrijwillig was. Het formulier
toestemming huisbezoek (SVB 5560) heeft zij om 10.12 uur getekend. Haar dochter {naam|Chantal}
schoof om 10.30 uur aan. Mevrouw sprak Nederlands en af en toe Sranantongo; {naam|Chantal} hielp
dan met vertalen.

Wij zagen een woonkamer, een keuken en twee slaapkamers. In de kast van de grote slaapkamer hingen
vier overhemden en een uniformjas van GVB. In de badkamer stond één tandenborstel. Op de
koelkast hing een afspraakkaart van OLVG Oost, patiëntnummer {patientnummer|4471902}, voor
{?gezondheid|de dialyse op maandag, woensdag en vrijdag}. Op tafel lag een brief van Eigen Haard aan
"de heer en mevrouw {naam|Hoogvliets-Pinas}" van 14 maart 2018.

# Verklaring van mevrouw

"{naam|Romeo} is mijn ex-man. Wij zijn in 1994 gescheiden bij de rechtbank in Paramaribo. Ik heb
{?gezondheid|nierfalen}, en sinds vorig jaar rijdt hij mij naar het ziekenhuis. Dan slaapt hij soms op
de bank, want {naam|Muriel}, dat is mijn buurvrouw, kan niet autorijden. Hij heeft zijn eigen huis. Hij
betaalt hier niets. Die overhemden was en strijk ik, omdat hij dat nooit heeft geleerd. Op zondag gaan
wij samen naar {?bijzonder|de Evangelische Broedergemeente} in de {+straat|Wiltzanghlaan}."

{naam|Chantal} zei dat haar moeder erg geschrokken is van onze komst. Zij gaf het telefoonnummer van de
maatschappelijk werker, {naam|Ineke Roosendaal} van Madi Zuidoost, en haar eigen adres,
{email|chantalhoogvliets}@live.nl.

# Gesprek met de heer

Op 31 mei 2018 spraken wij de heer {naam|Hoogvliets} op ons kantoor in Zaandam. Hij identificeerde zich
met zijn paspoort, nummer {paspoort|NW4LR82K7}. Hij is buschauffeur bij GVB met dienstnummer
{personeelsnummer|G22096} en sinds 2017 met pensioen. Hij toonde huurbetalingen van Rochdale over het
hele jaar. Van zijn rekening, {iban|NL07 TRIO 0089 7786 50}, gaat maandelijks € 50 naar de
kleinkinderen {naam|Jayden} en {naam|Kiara}. Buurman {naam|A. Ghebremedhin} van Hofgeest bevestigde op
1 juni dat hij daar vrijwel dagelijks is.

# Conclusie en advies

Er is geen sprake van een gezamenlijk hoofdverblijf in de zin van artikel 1, vierde lid, van de AOW. De
zorg is van tijdelijke aard; vergelijk CRvB 18 juli 2017, ECLI:NL:CRVB:2017:2518. Wij adviseren het
pensioen niet te herzien en de zaak te sluiten. De melding van het Inlichtingenbureau, kenmerk
IB-2018-99317, kan als afgedaan worden geregistreerd.

Wij merken nog op dat de Nationale ombudsman, de heer {+naam|Reinier van Zutphen}, in zijn
jaarverslag aandacht vraagt voor huisbezoeken bij ouderen, en dat staatssecretaris
{+naam|Tamara van Ark} in antwoord op vragen van het lid {+naam|Corrie van Brenk} heeft toegezegd de
werkwijze te bezien. De voorzitter van de raad van bestuur, mevrouw {+naam|Diana Starmans}, heeft
gevraagd om een steekproef van tien dossiers; dit dossier hoort daarbij.

Opgemaakt te Zaandam, 4 juni 2018

=44

{naam|W.P. Kuitert} ¶buitengewoon opsporingsambtenaar

# Behandeling na het rapport

~~ 72 190 90 100

~ Datum ~ Stap ~ Door ~ Paraaf
~ 06-06-2018 ~ Rapport beoordeeld, akkoord met sluiten ~ {naam|Ans Rietbergen} ~ {paraaf|AR}
~ 08-06-2018 ~ Brief aan klant verzonden (A-2018-5531) ~ {naam|Quincy} ~ {paraaf|QvE}
~ 13-06-2018 ~ Klacht over huisbezoek ontvangen, naar Klachtenbureau ~ {naam|F. Lodewijks} ~ {paraaf|FL}
~ 20-06-2018 ~ Gebeld met dochter {naam|Chantal}, klacht ingetrokken ~ {naam|F. Lodewijks} ~ {paraaf|FL}

Informatie voor klanten: SVB Zaandam, telefoon 075 655 33 33, Postbus 18006, 3501 CA Utrecht, www.svb.nl.
"""


def visit() -> Finished:
    draft = Draft("s12_huisbezoek_aow", "test", "woo-verzoek", "rapport_kaart", "scan-150dpi-grey")
    text = VISIT.replace("{naam|Mw. M.E. Pinas}", "mevrouw {naam|M.E. Pinas}")
    pdf = paper(
        draft,
        flow(text),
        font="DJ",
        size=8.9,
        frames=((64, 55, 470, 715),),
        footer="SVB Handhaving - OH 18.4420.071",
    )
    pdf = logo(pdf, (70, 24, 118, 52), (0.0, 0.35, 0.55), ["Sociale Verzekeringsbank"], size=12)
    pdf = stamp(pdf, 420, 26, ["TEAM HANDHAVING", "06 JUN 2018"], size=8.5, width=105)
    pdf = sign(draft, pdf, "buitengewoon opsporingsambtenaar", dy=-48, seed=61, size=(105, 34))
    draft.keep("kenmerk", "OH 18.4420.071", "ECLI:NL:CRVB:2017:2518", "IB-2018-99317", "SVB 5560")
    draft.keep("kenmerk", "A-2018-5531")
    draft.keep("organisatie", "Sociale Verzekeringsbank", "OLVG Oost", "Eigen Haard", "Rochdale")
    draft.keep("organisatie", "Madi Zuidoost", "GVB", "Waternet", "Inlichtingenbureau", "RDW")
    draft.keep("datum", "29 mei 2018", "5 april 2018", "4 juni 2018", "06-06-2018", "06 JUN 2018")
    draft.keep("telefoon", "075 655 33 33")
    draft.keep("adres", "3501 CA Utrecht")
    draft.keep("email", "@live.nl")
    return on_scan(draft, pdf, dpi=150, skew=0.5, noise=7, blur=0.5, seed=23)


MAKERS = {
    "s09_overleg_dijk": minutes,
    "s10_woobesluit_noodopvang": decision,
    "s11_persbericht_linie": public,
    "s12_huisbezoek_aow": visit,
}
