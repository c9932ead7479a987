#include "SourceTree.h"
#include "TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Nobody's name and nobody's sentences from the real plan stand in the project.
class TestNamesRealPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noNameAndNoSentenceOfTheRealPlanIsInTheProject()
    {
        QFile file(QStringLiteral(WAYMARK_REAL_PLAN_DIR) + u"/expected.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        collect(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY(m_names.size() > 20);
        QVERIFY(m_texts.size() > 150);
        QStringList found;
        for (const SourceFile &source : sourceFiles(QStringLiteral(WAYMARK_SOURCE_DIR),
                 {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s, u"packaging"_s},
                 {u".h"_s, u".cpp"_s, u".md"_s, u".json"_s, u".py"_s, u".txt"_s})) {
            const QString text = source.lines.join(u' ').simplified();
            for (const QString &words : m_names + m_texts) {
                if (text.contains(words, Qt::CaseInsensitive))
                    found.append(source.path + u": "_s + words);
            }
        }
        QCOMPARE(found, QStringList());
    }

private:
    void collect(const QJsonObject &object)
    {
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (entry.key() == "leads"_L1) {
                const QJsonArray leads = entry->toArray();
                for (const QJsonValue &lead : leads) {
                    // Two words with capitals are a person; posts ("FHISS Project Manager") are longer.
                    if (lead.toString().count(u' ') == 1)
                        m_names.insert(lead.toString().simplified());
                }
            } else if (entry.key() == "text"_L1 && entry->toString().size() > 60) {
                m_texts.insert(entry->toString().simplified().left(60));
            } else if (entry->isArray()) {
                const QJsonArray list = entry->toArray();
                for (const QJsonValue &value : list)
                    collect(value.toObject());
            }
        }
    }

    QSet<QString> m_names;
    QSet<QString> m_texts;
};

WAYMARK_TEST(TestNamesRealPlan)
#include "tst_NamesRealPlan.moc"
