#include "TestMain.h"
#include "Keys.h"
#include "PlanBuilder.h"
#include "settings/Settings.h"
#include "views/plan/FilterBar.h"
#include "views/plan/PlanTree.h"
#include "views/plan/PlanView.h"
#include <QSettings>
#include <QElapsedTimer>
#include <QtTest>
using namespace waymark; using namespace waymark::test; using namespace Qt::StringLiterals;
class TestScratchFilter : public QObject { Q_OBJECT
private Q_SLOTS:
 void go() {
  QString lines;
  for (int p=1;p<=5;++p){ lines+=u"priority %1 Priority number %1\n"_s.arg(p);
   for(int o=1;o<=60;++o){ lines+=u"outcome %1.%2 Outcome about something that matters\n"_s.arg(p).arg(o);
    for(int a=1;a<=51;++a) lines+=u"action %1.%2.%3 Some action text with a number of words about %4 things to be done before the autumn|Mar-26|Lead %5\n"_s.arg(p).arg(o).arg(a).arg(a%7?u"help"_s:u"zebra"_s).arg(a%20);}}
  QElapsedTimer t; t.start();
  TestPlan plan(lines); qInfo("made %lld", t.restart());
  QSettings store(plan.folder()+u"/s.ini"_s, QSettings::IniFormat); Settings settings(store);
  PlanView view(plan.document(), plan.clock(), plan.ids(), settings, Theme::light()); view.resize(1000,700);
  qInfo("view %lld", t.restart());
  activate(view); view.findChild<PlanTree*>()->setFocus(); QCoreApplication::processEvents(); qInfo("shown %lld", t.restart());
  view.findChild<FilterBar*>()->focusWords();
  for (const QString &k : {u"z"_s,u"e"_s,u"b"_s,u"r"_s}) { t.restart(); type(k); qint64 a=t.elapsed(); view.grab(); qInfo("key %lld, with painting %lld", a, t.elapsed()); }
  t.restart(); press(Qt::Key_Escape); qInfo("cleared %lld", t.elapsed());
  view.setRound(Month(2026,3)); t.restart(); 
  view.findChild<PlanTree*>()->goTo(plan.id(u"3.30.5"_s)); view.findChild<PlanTree*>()->setFocus(); t.restart(); press(Qt::Key_3); qInfo("status %lld", t.elapsed());
  t.restart(); view.setDensity(3); QCoreApplication::processEvents(); qInfo("density %lld", t.elapsed());
 }
};
WAYMARK_TEST(TestScratchFilter)
#include "tst_ScratchFilter.moc"
