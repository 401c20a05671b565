"""Sentences as ministries, municipalities and parliament write them: whose name stays, whose goes.

What the marks in each text want stands in tests/decide/marked.py.
"""

import pytest

from tests.decide.marked import check
from woo_redact.rulebook import RuleBook

OFFICES = [
    "Functie\tNaam\tParaaf\nThesaurier-generaal\t«+L. Haverkamp»\tLH\nDirecteur\t«-O. Kate»\tOK",
    "De Duitse minister, «+A. Baer», sprak met zijn Franse ambtgenoot «+J. Barro».",
    "De minister sprak haar Franse collega «?J. Barro».",
    "NAVO-secretaris-generaal «+M. Rutger» en VN-secretaris-generaal «+A. Guter» spraken.",
    "Kabinetsinformateur «+R. van Zwol» sprak met «+D. Yesil» (VVD) en «+P. Omzigt» (NSC).",
    "PVV-leider «+Wilder» en NSC-leider «+Omzigt» zijn het oneens.",
    "In het debat stelde de VVD-fractie bij monde van «+Tieler» vragen.",
    "Debat in de Tweede Kamer. Het woord is aan de heer «+Kroll» van het CDA.",
    "Vice-president «+T. de Graaf» van de Raad van State adviseerde.",
    "Voorzitter «+R. Heman» van artsenfederatie KNMG is kritisch.",
    "stas JPS «+Tielman», min. EZ («+Beljaard») en stas OCW «+Paulus» steunen dit.",
    "SG BZK («+Roos») is akkoord.",
    "SG\t«+J. Vonk»\tja\npSG\t«+B. Tromp»\tja\nBestuursadviseur\t«-D. Aslan»\tja",
    "4\t«+E. van Dijk» (gedeputeerde)\tProvincie\n5\t«-L. ter Braak»\tUniversiteit",
    "Portefeuillehouder\n«+F. de Jonge»\nBehandelend ambtenaar\n«-P. Smit»",
    "Aanwezig: wethouders «+Bos», «+De Wit» en «+Yilmaz», notulist «-P. Smit»",
    "De leden «+Van Houten» en «+El Abas» hebben schriftelijke vragen gesteld.",
    "Vragen van de leden «+Bik» (ChristenUnie) en «+D. van Dijk» (SGP) aan de staatssecretaris.",
    "Motie «+Westerveld» en «+Van Kent»: oordeel Kamer. De motie «+Berg» c.s. is verworpen.",
    "MLJS «+Maeijer» is akkoord. Oud-minister «+De Jong» en ex-premier «+J.P. Balk» waren er.",
]
SIGNATURES = [
    "De Minister van VWS,\n\nmede namens de Staatssecretaris Jeugd en Sport,\n\n«+J.A. Bruin»",
    (
        "Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.\n\n"
        "de minister voor Klimaat en Groene Groei,\n«+S. Herman»"
    ),
    "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n«+M. Bos»\nPostbus 20018",
    "Het dagelijks bestuur van waterschap Vecht,\nnamens dit bestuur,\n\n«+A. Bos»\nmanager",
    "Met vriendelijke groet,\nnamens de minister,\n«-A. de Vries»\nbeleidsmedewerker",
    "Namens de minister, «-A. de Vries», beleidsmedewerker",
]
LABELS = [
    "De staatscommissie-«+Rem» en de Wet «+Mulder» zijn bekend; het Huis van «+Thorbecke» ook.",
    "De toezegging-«+Bruins» is nagekomen.",
    "De ingenieur J. van Veen, «+J. van Veen», waterbouwkundige (1893-1959), kwam.",
    "Al in 1848 schreef «+Thorbecke» dit. «+Kuyper» stelde in 1879 iets anders.",
    "Zie ook «+Boog» & «+Dent» (2016) en «+Elzing» (2011, p. 34).",
    "Zie «+T. Bark» e.a., Bestuursrecht in het Awb-tijdperk, Deventer: Kluwer 2018.",
    "Vgl. noot «+Slos» bij ABRvS 31 mei 2018. Met noot van «+C. van der Sluis», AB 2018/128.",
    "ABRvS 20 juli 2022, m.nt. «+A. Drah»; HvJ EU 9 maart 2017, C-398/15 («+Mann»).",
]
TABLES = [
    "Deelnemers\nMinister van VWS – «+J. Bruin»\nBurgemeester Assen – «+C. Vos»\nArts – «-P. Wit»",
    "Naam\tWerkt bij\tFunctie\n«+S. Dijk»\tVNG\tVoorzitter\n«-P. Wit»\tVWS\tBeleidsmedewerker",
    "Gesprekspartner: «+S. Dijk» (burgemeester Utrecht en voorzitter VNG)",
    "VVD: «+Tieler»\nCDA: «+Kroll»",
    "Fractie\tWoordvoerder\nVVD\t«+Raj»\nD66\t«+Paul»",
    "Motie\tIndiener\tAppreciatie\nNr. 12\t«+Katman» c.s.\tOordeel Kamer",
    "Klacht\tIndiener\nNr. 12\t«-A. Katman»",
    "Raadsleden: mevrouw «+A. Jansen» (GBA), de heer «+B. Bos» (Leefbaar Almere).",
]
BODIES = [
    "De raad van de gemeente Almere,\nde griffier,\tde voorzitter,\n«+A. Jansen»\t«+H. Loo»",
    "Burgemeester en wethouders van X,\n\nde secretaris,\tde burgemeester,\n\n«+A. J.»\t«+H. Loo»",
    "Het college van B en W,\nde gemeentesecretaris,\n«+A. Jansen»\nde burgemeester,\n«+H. Loo»",
    "Gedeputeerde Staten van Drenthe,\n\n«+J. Klein», voorzitter\n«+B. de Wit», secretaris",
    "Het bestuur van de vereniging,\n\nde secretaris,\tde voorzitter,\n\n«-A. Jansen»\t«-H. Loo»",
    "Wij «+Willem-Alexander», bij de gratie Gods, Koning der Nederlanden",
]
DEBATES = [
    "Tijdens het tweeminutendebat diende «+Katman» een motie in.",
    "Zoals toegezegd aan mevrouw «+Bik» (Handelingen II, nr. 12) stuur ik de Kamer deze brief.",
    "Naar aanleiding van vragen van mevrouw «+Bik» tijdens het debat van 12 maart.",
    "Toezegging aan de Kamer: de minister zegt de heer «+Kroll» toe dit te doen.",
    (
        "Tweede Kamer, commissiedebat\n\nDe voorzitter:\nIk open de vergadering.\n\n"
        "De heer «+Kroll» (CDA):\nDank u.\n\nMevrouw «+Bik»:\nIk sprak met «-J. de Wit».\n\n"
        "Minister «+Bruin»:\nMevrouw «+Bik» zei het al. De heer «+Houwer» vroeg naar geld. "
        "Mevrouw «-De Groot» schreef mij een brief en mevrouw «-De Graaf» vroeg mij om hulp."
    ),
    (
        "Gemeenteraad Almere, raadsvergadering\n\nDe voorzitter:\nInspreker «-Kroll» begint.\n\n"
        "De heer «-Kroll»:\nIk woon aan de dijk.\n\nMevrouw «+Bik» (VVD):\nVoorzitter."
    ),
]
WORKS = [
    "Het gedenkraam is van «+J. Dijk»; het beeld Us Mem is van «+G. Adel», zo zegt het museum.",
    "Uit de collectie: een zeegezicht van «+W. Vel» en de brieven van «+M. Tromp» (17e eeuw).",
    "De burger stuurde brieven van «-M. Tromp» en een foto van «-W. Velde» mee.",
    "Bij object 1 is het ontwerp van architect «+A. Bonne» uit 1964 leidend.",
    "De architect, «-I. Benk», heeft het ontwerp van «-K. Vis» aangepast.",
    "De Nobelprijswinnaars «+J. Tin» en «+P. Zee» zijn Nederlanders.",
    "«+Huijb» komt in haar dissertatie tot een ander oordeel.",
    "Metingen 2021-2025\nRIVM Briefrapport 2026-0044\n«+A.R. Hoog», «+G.M. Noord» en «+M. Cak»",
    "Verslag overleg\n«-A.R. Hoog», «-G.M. Noord» en «-M. Cak»",
    "De bodemkaart volgt de indeling van «?Bakker».",
]
MORE_OFFICES = [
    "Thesaurier-\t«+L. Haver»\tLH\t5-3 generaal\takkoord",
    "Aan\tMinister van Onderwijs, Cultuur en Wetenschap\nVan\t«-R. Asselt»",
    "Aan de minister\n\nUw voorganger, «+M. Rooi», heeft de Kamer dit toegezegd.",
    "De wethouder voor erfgoed, «+E. Stell», beslist. Havenwethouder «+R. Simon» ook.",
    "Akkoord dir.-gen. Werk: «+S. Kaat» d.d. 5/2.",
    "VNO-NCW, bij monde van voorzitter «+I. Thijs», wil dit niet. FNV: «+T. Elzen» (vz.)",
    "FOKKENS\tGEM. URK\tADVISEUR\n«+VISSER, A.»\tPROV. GRONINGEN\tGEDEPUTEERDE\t050",
    "de heer «+P. Vis», hoofddirecteur-generaal DJI",
    "Hoogachtend, de minister van VWS, namens deze, de directeur WJZ, mr. «+Y. Lecq»",
    "De Minister van Defensie, namens deze de directeur Inkoop, drs. «+Y. Bol», en «-K. Vis».",
    "3\t«-L. ter Braak»\tRUG\n«+E. Dijk»\n4\tProvincie\n(gedeputeerde)\n5\t«-R. Jong»",
]
QUOTED = [
    "De voorzitter van de ABU, «+J. Koop», heeft in Buitenhof gezegd dat dit kan.",
    "Bestuurder «+C. Rat» van Kenter Jeugdhulp sprak in het Haarlems Dagblad over wachttijden.",
    "Directeur «-A. Jansen» sprak met de afdeling.",
    "Mevrouw «-A. Jansen» zei in het AD dat zij bang is.",
    "Leeuwarder Courant, door «+W. Boom»",
    "Zie ook het boek Vleugels boven Soesterberg van «+H. Dekker».",
    "Dichter «+A. Hagen» schreef een vers. Schrijver «?B. Vos» belde.",
    "De raad van bestuur bestaat uit mevrouw drs. «+A. Kruis».",
    "De ondernemingsraad bestaat uit «?A. Jansen» en «?K. Bos».",
    "Literatuur\n\n«+Hamer, J.», Vrijheid in de ouderenzorg, Universiteit Maastricht 2019.",
    "1 «+A. Ridge», The Afterlives of «+Scott», Oxford University Press 2012.",
    "Aan de minister van OCW, drs. «+P. Eijk», en de staatssecretaris van VRO, mr.\n«+S. Diel».",
]
CLAUSES = [
    "«+Femke Bruins» is sinds 23 februari minister van VRO. «+Bruins» was eerder wethouder.",
    "Volgens «+Bruins», die als minister van Justitie de wet indiende, is dit te kort.",
    "Als minister van Financiën heeft «+Bruins» tot een schikking besloten.",
    "Zoals «+Bruins» als minister liet weten: «-M. Onrust» heeft dit nagerekend.",
    "Als secretaris van de minister heeft «-Bruins» gebeld.",
    "«-Bruins», die door de minister is gebeld, en «-De Wit», die de minister belde.",
    "Staatssecretaris a.i. «+Bruins» en burgemeester (wnd.) «+De Wit» waren er.",
    "Namens de minister van IenW, «+V. Bruins», en de staatssecretaris, «+A. de Wit», dank ik u.",
    "Namens de minister van IenW, «+V. Bruins», bied ik u deze stukken aan.",
    "«+S. Dijk», voorzitter VNG en burgemeester van Utrecht, kwam.",
    "«+Vos», burgemeester / voorzitter.",
    "MinBZ «+Bruins» belt StasJPS («+De Wit»); DG's «+Vos» (VWS) en «+Bos» (OCW) ook.",
    "Wethouders Tafel, «+Ouassi» en «+De Lange» zijn er; mevrouw «-Kruit» maakt verslag.",
    "NAVO-baas «+Rutman», WHO-directeur «+Tedrus» en MIVD-directeur «+Reesman» waarschuwen.",
    "Regioburgemeester «+Vos», raadsvoorzitter «+Bos» en Kinderombudsvrouw «+Kalf».",
    "«+Carola Vos» (bgm Rotterdam) en «-Piet Bos» (bgm-secretariaat)",
    "Namens ActiZ tekende voorzitter «+A. Vos». VNG: «-L. Pot», medewerker van de voorzitter.",
    "ActiZ, «+A. Vos», voorzitter\nVNG, «-L. Pot», beleidsmedewerker",
    "Voorzitter College van Bestuur ROC Midden: «+E. Vos»",
    "Het rapport van adviescommissie «+Van der Meer» is er. «-Lex Michiels» belde over lex «+Vos».",
    "NVWA-woordvoerder «?Lex Benders» zegt niets. Beste «-Lex Vos», dank.",
    "\tde heer «+F. Vos», wethouder\n\tmevrouw «+A.B. Bos», gemeentesecretaris",
    "De heer «+Mohan» schorst de vergadering van de Tweede Kamer. Mevrouw «+Bik» krijgt het woord.",
]
BESIDE = [
    "Gisteren noemde Kamerlid «+Dijk» dit en meldde minister «+Bos» dat.",
    "De raad van bestuur (secretariaat: «-L. Hagens») vergadert.",
    "«-B. Tuin» is sinds 2019 secretaris van de commissaris van de Koning.",
    "De vragen van mevrouw «-Hagens» tijdens het overleg met de buurt zijn beantwoord.",
    "Het onderzoek van «-L. Hagens» en «-B. Tuin» naar de klacht is afgerond.",
    "Het rapport van «?Hagens» en «?Tuin» over de klacht is er.",
    "Beste «-Bas», de burgemeester wil dat «-Loes» de toespraak schrijft.",
    "Aanwezig: «-L. Hagens» (notulist), «+B. Tuin», «+K. Oever» (wethouders)",
    "Namens de minister, «-L. Hagens», en de collega's van PG dank ik u.",
    "«-L. Hagens», die als medewerker bij het ministerie werkt, en «-B. Tuin», die hem belde.",
    "De griffier van de rechter, mevrouw «-T. Akker», belde.",
    "Rechter «+Van Os» hoorde getuige «-M. Zwart».",
]
POLITICS = [
    "Mijn ambtsvoorgangers «+K. Gennip», «+W. Koolm» en «+Ad Melk» besloten dit.",
    "De minister stelt dit uit. Haar voorganger «+F. Weer» deed dat ook.",
    "Beleidsmedewerker «-A. Vos» vertrekt. Haar opvolger «-P. Bos» begint in mei.",
    "Aanwezig: «+A. Kolf» (burgemeester), «+P. Heij», «+M. Burg», drs. «+C. Cham» (wethouders).",
    "Samenstelling: mrs. «+I. Jacob» (voorzitter), «+Vier» en «+Ter Brak», rechters.",
    "Kamerlid «+I. Dijk» diende samen met «+Van der Lee», «+Alk» en «+Grin» een amendement in.",
    "«+Becker» stelde Kamervragen over de flat. «-A. Vos» stelde vragen over de flat.",
    "Minister «+Wierd» zegde dit toe aan «+Van der Plak».",
    "De curve die «+Van Haag» en «+Eerd» in het debat noemden, klopt.",
    "Oud-dg «+M. Freq» adviseert; persrechter «+J. Vers» ook.",
    "Redactie: «-I. Mand» en «-O. Adey». Colofon en ISBN volgen.",
]
LEADERS = [
    "Aanwezig: «+F. Vijl» (SG), «+M. Blom» (DG EI), «-T. Verhulst» (dir. C), «-S. Raes» (PA)",
    "De Gezondheidsraad heeft geadviseerd. De voorzitter, prof. dr. «+B. Kull», bood dit aan.",
    "Is de brief van de PO-Raad gelezen? Ja. Voorzitter «+F. Weim» krijgt antwoord.",
    "Het COA lichtte dit toe. De voorzitter, de heer «?Vos», opent de vergadering.",
    "Brief aan de VNG. Voorzitter «?Vos» van de ondernemingsraad las hem.",
    "De SER en de werkgroep kwamen bijeen. De voorzitter, «?A. Vos», schreef ons.",
    "De Vissersbond, bij monde van voorzitter «+A. Vos», dringt aan op spoed.",
    "Deltaland B.V., vertegenwoordigd door directeur «-A. Vos», hierna te noemen: opdrachtnemer",
    "U sprak met voorzitter «+C. Castel» van de Koninklijke Vereniging van Nederlandse Kuipers.",
    "«+C. Castel», voorzitter van de Nederlandse Orde van Kuipers, en «-P. Bos», lid daarvan.",
    "De raad van bestuur («+N. Berk» zit in de zaal) wil dit. Bestuur («-P. Bos») wil dat.",
    "De leden van het dagelijks bestuur («+P. Schrijn», «+A. Jorn» en «+F. Wis») staan erin.",
    "Brief van de Stichting van de Arbeid, namens de covoorzitters «+I. Thijs» en «+T. Elzen».",
    "Wanneer stemt de Kamer? De Voorzitter, «+T. Kamp», heeft het debat gepland op 18 juni.",
    "Debat over het Groeifonds (woordvoerders «+Thijs», «+Van der Plak» en «+I. Dijk»)",
    "Vraag 41 uit de Tweede Kamer. Het lid «+Sneller»: hoeveel?",
    "Raadscommissie Ruimte\nVoorzitter: «+J. Spoel». Commissiegriffier: mevrouw «-L. Bisch».",
    "Op 18 december heeft uw voorganger, «+S. Raven», de Kamer dit toegezegd. Aan de Minister\n"
    "ter beslissing",
    "De toezegging van de vorige wethouder, «+M. Jager», dat er een wadi komt.",
]
ENGLISH = [
    "Minister «+Vos» will meet Commissioner «+W. Hoek» on Monday. Regards, «-Marit»",
    "The Prime Minister, «+Rob Jetting», and State Secretary «+Aarts» send their regards.",
    "Our Minister for Foreign Affairs, Mr «+D. Weel», spoke to his adviser, Ms «-A. Bock».",
    "The President of the European Commission, «+Ursula Leeuw», spoke.",
    "Secretary-General «+Mark Rutman» of NATO met the secretary of the minister, «-P. Vos».",
]
FAMOUS = [
    "De MP belt morgen met «+Von der Leyen» en «+Wilders» reageert.",
    "De minister-president sprak in het debat over «+Geert Wilders» en «+Pieter Omtzigt».",
    "«?Geert Wilders» belde over de vergunning.",
    "Opgesteld door «-G. Wilders» voor de minister.",
    "De minister sprak met «-Karel Wilders» en «-J. Omtzigt».",
    "De minister sprak met «-Hermans» en «-Bruins».",
    "De minister sprak met «-F. Halsema», «-Femke Wiersma-Kooi» en «-Halsema».",
]
LOCAL = [
    "De Zambiaanse minister «+Banda» en «?M. Stierum», de Nigeriaanse ambassadeur, belden.",
    "Tête-à-tête met «+Van Os» (vz. RvC). Secretarisgeneraal «+Rutger» van de NAVO kwam.",
    "Tweede Kamer. Zegt «+Gis» in het WGO iets, dan wel. «+Lem» verwees in de "
    "procedurevergadering naar de stukken.",
    'De gemeenteraad. Motie M2 "Groen" («+Abdul Rahman»/«+Grell»): aangenomen.',
    "Fractievoorzitters («+Huls», «+Pete» en «+Heid») zijn ingelicht.",
    "Gemaakt door «-D. Bos», gezien. Wethouder: «+L. de Vries». Vragen: post@dal.nl",
    "Wetgevingsoverleg\nVoorzitter. Mevrouw «+Al Toonen» vroeg of het open blijft. Nee.",
    "Burgemeester en wethouders van Dal, de secretaris, «+S. Bos» de burgemeester, «+R. Bats»",
    "Vastgesteld in de vergadering van 2 mei. De griffier, «+A. Bos»; de voorzitter, «+R. Bats».",
    "Gedeputeerde Staten van Dal, «+A. Mulder», voorzitter\n«+W. Brink», secretaris",
    "«+F. van der Heij»\tProf. «-U. Berends»\nwethouder Nijkerk\tRIVM",
    "De burgemeesters van Eindhoven en Groningen, «+J. Bos» en «+M. de Wit», hebben gebeld.",
    "Notulen algemeen bestuur. Op verzoek van lid «+Wap» benoemt het bestuur mevrouw «+Fok» tot "
    "lid van de rekeningcommissie.",
    "De gemeenteraad sprak. «+Huizing» (BBC2014) en «+Kuijt» (Water Natuurlijk) waren tegen.",
    "Wij hebben ook «+Kirsten de Wrede» van de gemeenteraad gesproken.",
    "Motie M1: verworpen\nVoor: «+Bos», «+De Wit», «+Yilmaz»\nTegen: overigen",
    "Steller\t«-L. Bos»\t26-3\nPlv. directeur\t«-L. Hid»\t27-3\nDGB\t«+S. van Heuk»\t30-3",
    "Namens het college, de burgemeester «+G. van Groot»; het waterschap, dijkgraaf «+M. Orn».",
    "De raad van toezicht bestaat uit mr. «+K. Jep», «+R. Mun» en dr. «+S. Poep».",
]
TRAPS = [
    "Afgestemd met: NCTV («-P. Jansen»), NCG («-L. Duif»). Ook «-P. Bos» (NCTV) is akkoord.",
    "eis. «-Jansen», ged. «-Bos»",
    "Bestuurssecretaris wethouder «-A. Jansen»",
    "De leden van de OR, «-Jansen» en «-Bos», stemden in. Tweede Kamer.",
    "Voor: «-Jansen», te bellen. De gemeenteraad. Motie.",
    "«?Petrov» en «-Romijn» draaien diensten. Kamerlid «+Petrov» meldt zich. «+Petrov» komt.",
    "Alzheimer (geriater dr. «-Delacroix», 2022), Parkinson",
    "Aan «-A. Jansen», Burgemeester Patijnlaan 35, Den Haag. Juf «-Bos», Koningin Julianaschool.",
    "FEZ «-Abu Jani» | Stas n.v.t. | SG «+Alattar»",
    "Kinderburgemeester «-Barry» draagt een gedicht voor.",
    "Brigadier «-Bos» neemt op. Kamerlid «+Bos» stelde vragen.",
    "De gemeenteraad. Commissie: mr. «-H. Bos» (voorzitter), «-U. Ree» en «-G. Wit» (leden)",
    "Verkiezing gemeenteraad\nDe voorzitter: «-Z. Feng»\nDe leden: «-V. Ho», «-R. Koe»",
    "De minister sprak de secretaris, «-W.F. Brenkman».",
    "Curriculum vitae\n\nPublicaties\n\n«-Drost, O.» (2019). Werk in Utrecht. Utrecht: Boom.",
    "De familie «-Jansen», voorzitter van de raad van bestuur en de minister.",
    "Aan: de heer «-A. Jansen» (NSC Automatisering) en «-K. Bos» (Volt Energie)",
    "Contact bij de fractie: «-A. Jansen» van de VVD.",
    "De minister is van mening, «-A. Jansen», dat het kan.",
    "Uw brief van de AD-lezer, door «-W. Boom»",
    "De heer «-Jansen» woont in 1811 AB Alkmaar.",
    "De secretaresse van de SG, mevrouw «-A. Pieterse», belde.",
    "De minister heeft gesproken met mevrouw «-Pieterse» uit Assen, moeder van een patiënt.",
    "De woordvoerder van minister «+Brug»: «?A. Pieterse»",
    "Minister «+Brug» en haar echtgenoot «-J. Pieterse» kwamen.",
    "Politiek assistent minister: «-T. Jansen»",
    "PA minister «-T. Jansen»",
    "Van\tAan\n«-A. Jansen»\tDe Minister\n«-K. de Boer»\tDe staatssecretaris",
    "Aanwezig: «-T. Jansen» (VWS), «-K. de Boer» (VNG), «-R. Dam» (SP-adviseur)",
    "Kamerlid «+Omzigt» sprak burger «-T. Jansen» en medewerker «-K. de Boer».",
    "Fractiemedewerker «-T. Jansen» van de VVD belde.",
    "Wethouder «+Jansen» en zijn broer «-Piet Jansen» hebben grond gekocht.",
    "Namens het COA is gereageerd door «-A. Jansen».",
    "«-A. Jansen» van de Autoriteit Persoonsgegevens belde.",
    "De Woo-coördinator, «-A. Jansen», belde u.",
    "Zorg-president «-A. Jansen» belde.",
]


@pytest.mark.parametrize(
    "text",
    [
        *OFFICES,
        *LOCAL,
        *SIGNATURES,
        *LABELS,
        *TABLES,
        *BODIES,
        *DEBATES,
        *WORKS,
        *MORE_OFFICES,
        *QUOTED,
        *TRAPS,
        *CLAUSES,
        *BESIDE,
        *POLITICS,
        *FAMOUS,
        *LEADERS,
        *ENGLISH,
    ],
)
def test_practice(text: str, rulebook: RuleBook) -> None:
    check(text, rulebook)
