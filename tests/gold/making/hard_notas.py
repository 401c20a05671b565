"""Texts of the hard documents: notas of ministries."""

NOTA_FIN = """
| Aan | Minister en staatssecretaris (FBD)
| Van | {naam|T. Wieringh-Okma}, Directie Financiële Markten
| Meegelezen | mw. {naam|Yıldız Karabulut} (DB), {naam|Sjoerdtje Pranger} (IRF), {naam|Okke v.d. Kuijl} (WJZ)
| Datum | 14 maart 2024
| Kenmerk | {+kenmerk|2024-0000187733}

## nota

TER BESLISSING

# Kabinetsreactie rapport commissie-{+eponiem|Dijsselbloem} en initiatiefwet-{+eponiem|Nijboer}

Aanleiding

Minister {+naam|Van Weyenberg} heeft de Kamer op 6 februari toegezegd vóór het reces te reageren
op het advies van de {+eponiem|commissie-Wijffels} en op de {+eponiem|motie-Slootweg/Inge van Dijk}
(32 545, nr. 198) over de {+eponiem|Balkenendenorm}. Uw ambtsvoorganger {+naam|Sigrid Kaag} schreef
in 2023 dat de {+eponiem|Tobintaks} geen begaanbare weg is; {+naam|Hoekstra} dacht daar in 2019 net
zo over. Het {+eponiem|Bazelse} raamwerk en de {+eponiem|Wet Damocles} blijven hier buiten beeld.

Geadviseerd besluit

U wordt gevraagd in te stemmen met bijgevoegde brief en die te laten uitgaan mede namens
staatssecretaris {+naam|Marnix van Rij}. President {+naam|Klaas Knot} van DNB en
{+naam|Laura van Geest} (bestuursvoorzitter AFM) hebben de brief in concept gezien.

Kernpunten

1. De {+eponiem|Gini-coëfficiënt} van vermogens daalt licht. De {+eponiem|Laffercurve} die
{+naam|Van Haga} en {+naam|Eerdmans} in het debat noemden, wordt door het CPB niet gevonden. Zie het
werk van {+naam|Piketty} en van {+naam|Bas Jacobs}.

2. {naam|Pranger} heeft met {naam|Joost Ellemeet} van accountantskantoor {+organisatie|Baker Tilly} en
met {naam|Femmy Struyk} van {+organisatie|Van Lanschot Kempen} gesproken over de uitvoering. De mail van
{naam|Ellemeet} is als bijlage 3 bijgevoegd.

3. {+organisatie|Roland Berger} raamt de kosten op 14 miljoen euro; {+organisatie|Ernst & Young} komt op 17.
De {+organisatie|Stichting Lieve Geelvinck} en het {+organisatie|Jan Bluyssenfonds} vroegen om een uitzondering.

%%

# Toelichting

Het {+eponiem|arrest-Zwijnenburg} en de zaak {+eponiem|Van der Elst} laten ruimte voor een ruimere uitleg.
De {+eponiem|Wet-Vermeend} uit 1995 kende al zo'n regeling. Kamerlid {+naam|Inge van Dijk} (CDA) diende
samen met {+naam|Van der Lee}, {+naam|Alkaya} en {+naam|Grinwis} een amendement in; {+naam|Idsinga} is tegen.

Politieke context

De leden {+naam|Omtzigt}, {+naam|Stoffer} en {+naam|Dassen} vroegen bij de Voorjaarsnota om een
{+eponiem|Zalmnorm} voor de regio. Voormalig minister {+naam|Gerrit Zalm} liet zich daar in {+publicatie|de Volkskrant} over uit.
Secretaris-generaal {+naam|Bernard ter Haar} en de thesaurier-generaal zijn geïnformeerd.

Afstemming

| BZ | {paraaf|RvB} | akkoord 11-3
| EZK | {naam|L. Oostrom-Deij} | akkoord, zie mail
| DGFZ | {paraaf|JdG} | 12/3
| wnd. directeur FM | {naam|Hessel Quarles} | 13/3
| SG | {+naam|B. ter Haar} | geen opm.

Voor vragen: {naam|Tineke Wieringh-Okma}, tst. {telefoon|83417}, of {+mailbox|fm-nota@minfin.nl}.
"""

NOTA_LVVN = """
## nota

# Voortgang gebiedsproces {+eponiem|Willem-Alexanderpolder} en {+eponiem|Johannes Kerkhovenpolder}

Aanleiding

De {+eponiem|motie-Bisschop c.s.} (35 334, nr. 91) en de {+eponiem|aangenomen motie Van Campen/Grinwis} verzoeken
om een {+eponiem|Remkes-aanpak} in vier polders. Minister {+naam|Femke Wiersma} zegde dit toe aan {+naam|Van der Plas}.

Geadviseerde beslissing

Instemmen met de brief aan de Kamer. De brief is afgestemd met commissaris van de Koning
{+naam|René Paas}, gedeputeerde {+naam|Henk Emmens} en dijkgraaf {+naam|Roeland van der Schaaf}.

Kernpunten

De {+soort|Montagu's kiekendief} en de {+soort|Bechsteins vleermuis} komen in het gebied voor, evenals het
{+soort|Jacobskruiskruid}. Aan de {+adres_object|Pieter Zeemanweg} staat nog steeds het gemaal {+eponiem|Abraham Kroes};
het stoomgemaal {+eponiem|ir. D.F. Wouda} blijft behouden. Langs de {+eponiem|Mr. P.J. Troelstraweg} ligt het perceel
van {+organisatie|Maatschap Wiersinga-Noordhof}.

Pachter {naam|Geert-Jan Noordhof} ({adres|Trekweg 14, 9995 PW Kantens}) heeft bezwaar gemaakt. Ook
wed. {naam|Aaltje Bulthuis-Smid} wil niet weg; haar zoon {naam|Harm} belde op 3 juni met
{naam|Rixt} van het regioteam.

Toelichting

Onderzoekers van {+organisatie|Wageningen Environmental Research}, {+naam|Raymond Schrijver} e.a. (2023), vonden dat de
{+eponiem|methode-Lesschen} de uitstoot onderschat. Volgens {+naam|Erisman et al.} (2021) geldt dat niet op klei.
De {+eponiem|Ellenberg-indicatiewaarden} en de {+eponiem|Shannon-index} zijn berekend door {+organisatie|Altenburg & Wymenga}
en {+organisatie|Bureau Waardenburg}.

Het {+eponiem|Van Gogh-effect} waar {+naam|Tjeerd de Groot} naar verwees, is niet aangetoond. Staatssecretaris
{+naam|Jean Rummenie} spreekt hierover met {+naam|Christophe Hansen}, Europees Commissaris voor Landbouw.

Krachtenveld

{+naam|Ger Koopmans}, voorzitter van LTO Nederland, is positief. Bij de {+organisatie|Rabobank} heeft
{naam|Wytze Hummelink} om uitstel gevraagd. Dhr. {naam|Bouwe Zijlstra-Wynia} van waterschap Noorderzijlvest
levert de cijfers.

Communicatie

De woordvoerder, {?naam|Machteld Groenhuijsen}, staat de pers te woord. Persvragen via {+telefoon|070 379 89 11}.
"""

NOTA_LVVN_SIDE = """*Directoraat-generaal
Landelijk Gebied en Stikstof
Cluster Noord
*Auteur
{naam|A.R. (Rixt) Dijkgraaf}
senior beleidsmedewerker
M {telefoon|06-5713 08 46}
{email|r.dijkgraaf}{+domein|@minlnv.nl}
*Datum
19 juni 2025
*Kenmerk
{+kenmerk|DGLGS / 98173652}
*Kopie aan
{naam|H. Obbink}
{naam|Jorrit S.}
*Bezoekadres
{+adres_organisatie|Bezuidenhoutseweg 73}
{+adres_organisatie|2594 AC Den Haag}
*Postadres
{+postbus|Postbus 20401}
{+telefoon|T 070 379 8911}"""

MEMO_VRO = """
<h1>Memo aan de minister van VRO</h1>
<p class="m">Opgesteld: <b>{naam|Frouke van 't Zand}</b> &middot; gelezen: {naam|O. el Idrissi} (pdir) &middot;
bespreken: staf dinsdag &middot; {+kenmerk|2025-0000455190}</p>
<h2>Bezoek aan de {+eponiem|Professor Schermerhornstraat} en de {+eponiem|Anna Blamanflat}</h2>
<p>Op donderdag 9 oktober bezoekt u met wethouder {+naam|Balster} en burgemeester {+naam|Carola Schouten}
de sloop van de {+eponiem|Anna Blamanflat}. Daarna rijdt u over de {+eponiem|G.J. de Jonghweg} naar
woningcorporatie {+organisatie|Woonstad}; bestuursvoorzitter {+naam|Mohamed Baba} ontvangt u.</p>
<div class="cols"><div><h3>Wie ziet u</h3>
<ul><li>{+naam|Chantal Zeegers} (wethouder)</li>
<li>{naam|Marlou Spierdijk} - projectleider gemeente</li>
<li>meneer {naam|Abdelkrim} en mevrouw {naam|Ilse}, bewoners van nr. {?adres|48-III}</li>
<li>{naam|Guusje Terpstra-Vos}, huismeester</li>
<li>'Ome {naam|Leen}', oud-bewoner (91)</li></ul></div>
<div><h3>Let op</h3>
<p>{+naam|Beckerman} stelde Kamervragen over de flat; {+naam|De Hoop} en {+naam|Grinwis} kwamen al langs.
Architect {+naam|Willem van Tijen} ontwierp haar in 1958; de mozaïeken zijn van {+naam|Louis van Roode}.
Foto's voor de map: {naam|Rens} van de afdeling Communicatie.</p></div></div>
<h3>Vragen die u kunt krijgen</h3>
<p><i>Waarom geldt de {+eponiem|Wet Nijboer} niet met terugwerkende kracht?</i> Omdat de Raad van State, in het advies dat
vice-president {+naam|Thom de Graaf} tekende, dat ontried.</p>
<p><i>Komt er een {+eponiem|Bos-regeling} voor funderingen?</i> Nee. De {+eponiem|commissie-Kuijken} rekent nog. Oud-minister
{+naam|Hugo de Jonge} heeft in 2024 geld gereserveerd.</p>
<p><i>Klopt het dat een bewoonster haar zoon niet mocht inschrijven?</i> De casus van mw. {naam|Duarte Semedo} is bekend;
{naam|Spierdijk} zoekt dit uit. Niet ingaan op haar {bijzonder|islamitische geloof} of haar {gezondheid|longziekte COPD}.</p>
<h3>Praktisch</h3>
<table><tr><td>09.15</td><td>vertrek, chauffeur {naam|Bennie}, auto {kenteken|T-481-ZX}</td><td>{telefoon|06 - 22 90 17 35}</td></tr>
<tr><td>10.00</td><td>aankomst {+adres_organisatie|Coolsingel 40}, ontvangst door kabinetschef {naam|Van Oeveren}</td><td>{+telefoon|14 010}</td></tr>
<tr><td>10.30</td><td>koffie bij fam. {naam|Terpstra}, {adres|Prof. Schermerhornstraat 112 hs}</td><td></td></tr>
<tr><td>12.00</td><td>lunch in het {+eponiem|Erasmushuis}, spreker {+naam|Jan Rotmans} (hoogleraar transities)</td><td>{telefoon|010-7613 904} (direct)</td></tr>
<tr><td>13.30</td><td>terug; beveiliging via het bureau</td><td>{+telefoon|088 - 661 30 00}</td></tr></table>
"""
