"""Texts of the hard documents: courts, law firms, inspections, aliens."""

ADVOCAAT: list[list[str | tuple[str, str]]] = [
    [
        ("b", "SPIJKERS & VAN AALTEN ADVOCATEN N.V."),
        "{+adres_organisatie|Zuid-Hollandlaan 7, 2596 AL Den Haag} - {+postbus|Postbus 11756, 2502 AT} - tel. {+telefoon|070 515 30 00} - {+mailbox|info@spijkersvanaalten.example}",
        "AANTEKENEN EN PER E-MAIL: {email|d.harmsma}{+domein|@autoriteitpersoonsgegevens.nl}",
        "Autoriteit Persoonsgegevens, t.a.v. de directie Rechtsbescherming, mevrouw {naam|D. Harmsma}, {+postbus|Postbus 93374, 2509 AJ 's-Gravenhage}",
        "Inzake: {naam|Ploegmakers} / {+organisatie|Bernhoven-Elisabeth Stichting}; onze ref. {+kenmerk|20251177/FvE/mk}; behandelend advocaat: mr. {naam|F.R.E. van Eekelen}; direct: {telefoon|070 515 30 47}; secr.: {naam|Marjolijn Kuilman}",
        "Geachte mevrouw {naam|Harmsma}, amice,",
        "Namens cliënte, mevrouw {naam|A.C.T. Ploegmakers}, geboren te {?woonplaats|Boxmeer} op {?geboortedatum|3 Louwmaand 1979}, BSN {bsn|9999.14.492}, maak ik bezwaar tegen uw besluit van 2 mei. Haar huisarts, dr. {naam|Nabil Ouahbi}, heeft haar dossier gedeeld met {+organisatie|Bureau Jansen & Janssen} en met haar gewezen echtgenoot {naam|T. Cuppen}.",
        "De Afdeling oordeelde in de zaak {+eponiem|Bosphorus} en het {+eponiem|Lindenbaum/Cohen}-arrest streng. De {+eponiem|Kelderluik}-criteria gelden hier. Zie ook {+eponiem|Schrems II}, {+eponiem|Breyer/Duitsland} (C-582/14) en {+eponiem|Von Hannover t. Duitsland}. {+naam|G.-J. Zwenne} en {+naam|H.R. Kranenborg} annoteerden; zie {+naam|Asser/Hartkamp & Sieburgh} 6-I, nr. 312, en T&C Privacyrecht ({+naam|Verburg}), art. 9.",
        "De conclusie van A-G {+naam|Campos Sánchez-Bordona} steunt dit, evenals die van advocaat-generaal {+naam|Drijber}. De voorzieningenrechter mr. {+naam|B.J. van de Griend} wees op 4 maart vonnis (ECLI:NL:RBDHA:2025:3311). Griffier was mr. {?naam|O. Bolle-Sanders}.",
    ],
    [
        "De gegevens betreffen haar {gezondheid|borderline persoonlijkheidsstoornis} en haar {gezondheid|opname in de Mutsaersstichting}. Dat zij lid is van de {bijzonder|FNV} en {bijzonder|lesbisch} is, deed evenmin ter zake.",
        "Getuigen kunnen zijn: {naam|Ploegmakers-Verkuijlen, G.} (moeder), broer {naam|Lex}, {naam|Siham} van de receptie en de heer {naam|Th. Rooijakkers}, te bereiken op {telefoon|0485 - 57 76 31}.",
        "De kosten kunt u voldoen op de derdengeldenrekening {?iban|NL95 KNAB 0539 9550 97} t.n.v. {+organisatie|Stichting Beheer Derdengelden Spijkers & Van Aalten}. De bijlagen zijn gemaakt met {+product|Clifford}, de dossierassistent van {+organisatie|Wolters Kluwer}, en geverifieerd in {+product|Legal Intelligence}.",
        "The defendant's US counsel, Ms {naam|Kimberly O'Shaughnessy} ({+organisatie|Morrison & Foerster LLP}), wrote: \"Dear {naam|Frits}, we represent {+organisatie|Johnson & Johnson}, not {+organisatie|Eli Lilly}. Sincerely, {naam|Kim}\".",
        "Kopie: mr. {naam|Y. Bazuin} ({+organisatie|Pels Rijcken}); {+organisatie|De Brauw Blackstone Westbroek}; {+organisatie|Van Benthem & Keulen}; functionaris gegevensbescherming {naam|Lonneke ten Have}.",
        "Met vriendelijke groet,",
        "{naam|Frits van Eekelen}, advocaat en partner",
        "Kantoor heeft vestigingen aan de {+adres_organisatie|Van Eeghenstraat 98} te Amsterdam en in de {+adres_organisatie|Willem Smithtoren}. KvK {+kvk|58114402}. Op onze diensten zijn algemene voorwaarden van toepassing, gedeponeerd bij de rechtbank.",
    ],
]

ZITTING = """
<h1>Rolzitting meervoudige strafkamer - weekoverzicht parket {+organisatie|Oost-Nederland}</h1>
<table>
<tr><td>9.00</td><td>05/118274-24</td><td>{naam|Sharillio W.}</td><td>art. 287 Sr</td><td>{naam|Van Brussel}</td><td>zaak "{+eponiem|Pollux}"</td></tr>
<tr><td>9.40</td><td>05/003911-25</td><td>{naam|BOERRIGTER}, {naam|Melvin}</td><td>{strafrecht|art. 245 Sr}</td><td>{naam|Özer}</td><td>slachtoffer {naam|L.}</td></tr>
<tr><td>10.30</td><td>08/771203-23</td><td>{naam|Nguyen thi Hoa}</td><td>Opiumwet</td><td>mr. {naam|Ankersmit-Loe}</td><td>tolk {naam|Tran}</td></tr>
<tr><td>13.15</td><td>05/900017-22</td><td>{+organisatie|Gebroeders Wormgoor Metaal B.V.}</td><td>art. 10.1 Wm</td><td>{naam|Plasman-Kuik}</td><td>vert. door {naam|Jos Wormgoor}</td></tr>
</table>
<p>Samenstelling: mrs. {+naam|I.D. Jacobs} (voorzitter), {+naam|Quadvlieg} en {+naam|Ter Braak}, rechters; griffier {?naam|M. Nijboer-Pas};
officier van justitie: mr. {?naam|H. Ritsema van Eck}. Parketsecretaris: {naam|Fenna Tolboom}. Persrechter: {+naam|mr. J. Verspeelt}.</p>
<h2>Aantekeningen voor de hoofdofficier</h2>
<p>In {+eponiem|Pollux} is {naam|Sharillio W.} ("{naam|Shari}", "{naam|de Kat}") op 2 juni aangehouden in de {adres|Hendrik Chabotstraat 17-2}. Hij reed
een Audi met kenteken {kenteken|ZB 204 H}. Zijn vriendin {naam|Priscilla M.} was erbij. Hij is eerder {strafrecht|veroordeeld wegens mishandeling}.
De verbalisanten {?naam|P-2207} en {naam|Stekelbos} relateren een zwaaihaak; verbalisant {naam|Stekelbos} is ziek.</p>
<p>De {+eponiem|Salduz}-waarschuwing is gegeven; het {+eponiem|Zwolsman}-verweer (HR 19 december 1995) wordt verwacht. Over het {+eponiem|Geerings}-criterium schreef
{+naam|Borgers}. Minister {+naam|Van Weel} beantwoordde Kamervragen van {+naam|Mutluer} en {+naam|Six Dijkstra}. De voorzitter van het College van
procureurs-generaal, {+naam|Rinus Otte}, en hoofdofficier {?naam|Gerdien Vonk-Smale} zijn op de hoogte. Rechtbankpresident {+naam|Rooijakkers-Lem} ook.</p>
<p>De reclasseringswerker ({naam|Gijsbert}, {+organisatie|Leger des Heils}) belt naar {telefoon|0 6 - 1 9 3 3 7 2 0 5}. Het slachtoffer is minderjarig; haar moeder
mevrouw {naam|Liauw-A-Joe} wil geen contact. Zij volgt {gezondheid|EMDR-therapie}. Slachtofferhulp is bereikbaar op {+telefoon|0900-0101}.</p>
"""

IND_EXPORT = """
<h3>Koppeltabel {+systeem|INDiGO} - niet voor verspreiding</h3>
<table>
<tr><td>{v_nummer|276 114 0835}</td><td>{naam|Gebremeskel}</td><td>{naam|Haben Tesfay}</td><td>{geboortedatum|01-01-1998}</td><td>ERI</td><td>P {paspoort|K0448127}</td><td>{bsn|999985711}</td></tr>
<tr><td>{v_nummer|2811093364}</td><td>{naam|AL-HAMDANI}</td><td>{naam|Noor Yasin}</td><td>{geboortedatum|19890722}</td><td>IRQ</td><td>{paspoort|NX7R2B4K1}</td><td>{bsn|9999 41 148}</td></tr>
<tr><td>{v_nummer|2790552018}</td><td>{naam|Nguema Obiang}</td><td>{naam|Fe}</td><td>{geboortedatum|12.XI.2001}</td><td>GNQ</td><td>vd {verblijfsdocument|V7KL93B2C}</td><td>-</td></tr>
<tr><td>{v_nummer|2800017446}</td><td>(onbekend)</td><td>{naam|Mursal}</td><td>{?geboortedatum|--.--.2007}</td><td>AFG</td><td>geen</td><td>{bsn|999917596}</td></tr>
<tr><td>{v_nummer|2755981230}</td><td>{naam|van der Lichte-Okonkwo}</td><td>{naam|Chidi}</td><td>{geboortedatum|30 sep '84}</td><td>NGA</td><td>rijb. {rijbewijs|5190447382}</td><td>{bsn|999988293}</td></tr>
</table>
<p>Zaakhouder beslismedewerker 4 ({naam|Ter Avest}), doorkiesnr. {telefoon|088 04 37 912}. De {+organisatie|Stichting Nidos}, {+organisatie|VluchtelingenWerk} en advocate
{naam|Sewnath} zijn ingelicht. De {+eponiem|Dublinverordening} en het {+eponiem|Jawo}-arrest zijn toegepast; landeninformatie van {+naam|Van Geel}, {+boek|Eritrea Revisited} (2019).</p>
<p>Betaling leges via {iban|LU32 0017 5066 6050 4559} of {iban|DE52347934507369082759} op naam van {naam|Haben T. Gebremeskel}; inlog vanaf {ip_adres|2a02:a46f:91b7::51}.
Contact: {email|haben_tesfay98}{+domein|@yahoo.com}, Instagram {social_media|@habi.tesf}, facebook.com/{social_media|noor.alhamdani.7}. Gemachtigde: {telefoon|00 31 (0)20-79 80 611}.</p>
<p>{naam|Mursal} is {bijzonder|Hazara} en {bijzonder|bekeerd tot het christendom}. {naam|Chidi} heeft {gezondheid|sikkelcelanemie}. De minister is
{+naam|Mona Keijzer} (waarnemend, na het vertrek van {+naam|Marjolein Faber}); {+naam|Rhodia Maas} is directeur-generaal IND. Woordvoering: {+mailbox|voorlichting@ind.nl}, {+telefoon|088 043 04 30}.</p>
"""

DJI = """
# Melding bijzonder voorval {+eponiem|JC Schiphol}, {+eponiem|PI Ter Apel} en {+eponiem|Pieter Baan Centrum}

Aan: {naam|Rik Oldenbeuving}, Inspectie Justitie en Veiligheid // Van: vestigingsdirecteur {?naam|N. Wijngaarde} // Cc: hoofddirecteur DJI {+naam|Wim Saris}; {naam|GJ} (bureau V&I)

Betreft: gedetineerde {naam|Kuiters}, celnr. B2-14, SKN 21884702, BSN {bsn|999925830}

1. Op {+datum|17 januari 2025} werd {naam|Kuiters, J.P.} om 04.10 uur aangetroffen. De nachtdienst (pi-er {naam|M. Delfos}, {naam|Delano}) reanimeerde; de
ambulance ({naam|J. Verhey} en {naam|V. Rasmussen}) nam het over. Betrokkene heeft {gezondheid|schizofrenie} en gebruikt {gezondheid|clozapine}. Hij leed aan het {gezondheid|syndroom van Capgras}.

2. Zijn celgenoot {naam|Abdi-Samad Warsame} is {bijzonder|moslim} en at niet mee. Hij is {strafrecht|veroordeeld voor zware mishandeling}. {naam|Warsame} stelt dat
inrichtingswerker {naam|Delfos} "{naam|Piet}" niet luisterde. Geestelijk verzorger imam {naam|Bouyardane} voerde een gesprek.

3. De psycholoog, drs. {naam|E.V.M. Gortzak} (BIG {?big|49061182525}), nam de {+methode|Beck Depression Inventory}, de {+methode|HCR-20} en de {+methode|Hare PCL-R} af.
De {+methode|Rorschachtest} bleef achterwege. Zij overlegde met het {+eponiem|Van der Hoeven Kliniek}, de {+organisatie|dr. S. van Mesdag} en {+organisatie|Altrecht}. Arts: {naam|Xu}.

4. Familie: zus {naam|Wilma Kuiters-Bos}, {adres|Vliet 3b, 8861 XB Harlingen}, {telefoon|0517-76.83.11}. Vader overleden. De uitvaart is bij {+organisatie|Monuta J. Wiersma}. {naam|Wilma}
is {gezondheid|zwanger}.

%%

5. Nazorg door {+organisatie|Bureau Slachtofferhulp Gerda Baas} en bedrijfsarts {naam|Hooijmeijer}. Het rapport gaat naar de commissie van toezicht (voorzitter
mr. {?naam|C.F. Tjong}), de {+organisatie|Raad voor Strafrechtstoepassing en Jeugdbescherming} en het {+organisatie|Leo Kannerhuis}.

6. De staatssecretaris, mevrouw {+naam|Coenradie}, informeert de Kamer. Haar voorganger {+naam|Franc Weerwind} deed dat in de zaak-{?naam|Michael P.} ook. De leden {+naam|Van Nispen} en
{+naam|Ellian} stelden eerder vragen; nationale ombudsman {+naam|Reinier van Zutphen} bracht het rapport "{+boek|De cel in}" uit.

| {paraaf|md} | 17/1 | ok
| Hfd D&R ({naam|Tinus}) | 18/1 | gebeld met zus, vk 2 febr.
| pl. vest.dir. | 18/1 | {paraaf|nw}

Bereikbaar: portiersloge {+telefoon|088 071 00 00}; {mailbox_persoonlijk|rik.oldenbeuving}{+domein|@inspectiejenv.nl}; incidententelefoon officier van dienst {telefoon|0653-18 44 09}.
"""
