#include "TestMain.h"

#include "delegates/ActionDelegates.h"
#include "delegates/LineCell.h"
#include "Keys.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// A list of two rows whose delegate refuses "bad".
struct Listed
{
    Listed()
        : delegate(
            themes,
            [this](const QModelIndex &index, const QString &typed) -> Result<void> {
                if (typed == u"bad"_s)
                    return fail(ErrorCode::Invalid, u"This cannot be. Nothing was changed."_s);
                model.setData(index, typed);
                return {};
            },
            nullptr)
    {
        model.appendRow(new QStandardItem(u"one"_s));
        model.appendRow(new QStandardItem(u"two"_s));
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.resize(400, 300);
        activate(view);
        view.setFocus();
        view.setCurrentIndex(model.index(0, 0));
        view.edit(model.index(0, 0));
    }

    [[nodiscard]] CellEditor *editor() const { return view.findChild<CellEditor *>(); }
    [[nodiscard]] QString text(int row) const { return model.item(row)->text(); }

    const ThemeSource themes{Theme::light()};
    QStandardItemModel model;
    ValueDelegate delegate;
    QTableView view;
};

} // namespace

class TestValueDelegate : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void enterAcceptsAndCloses()
    {
        Listed listed;
        type(u"three"_s);
        press(Qt::Key_Return);
        QCOMPARE(listed.text(0), u"three"_s);
        QTRY_VERIFY(!listed.editor());
    }

    void aRefusalKeepsTheWordsAndSaysWhy()
    {
        Listed listed;
        type(u"bad"_s);
        press(Qt::Key_Return);
        QCOMPARE(listed.text(0), u"one"_s);
        QVERIFY(listed.editor() && listed.editor()->isVisible());
        QCOMPARE(listed.editor()->text(), u"bad"_s);
        QCOMPARE(listed.editor()->refusal(), u"This cannot be. Nothing was changed."_s);
        QCOMPARE(listed.editor()->focusProxy()->accessibleDescription(), u"This cannot be. Nothing was changed."_s);
        // One goes on typing in it, and the refusal no longer stands.
        type(u"ge"_s);
        QCOMPARE(listed.editor()->refusal(), QString());
        press(Qt::Key_Return);
        QCOMPARE(listed.text(0), u"badge"_s);
    }

    void aRefusalCanBeTakenBack()
    {
        Listed listed;
        type(u"bad"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!listed.editor());
        QCOMPARE(listed.text(0), u"one"_s);
    }

    void tabAndControlEnterGoOn()
    {
        Listed listed;
        QSignalSpy on(&listed.delegate, &ValueDelegate::wentOn);
        type(u"x"_s);
        press(Qt::Key_Tab);
        QCOMPARE(on.count(), 1);
        QCOMPARE(on.first().at(1).value<EditThen>(), EditThen::NextCell);
        QCOMPARE(listed.text(0), u"x"_s);
        listed.view.edit(listed.model.index(1, 0));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(on.last().at(1).value<EditThen>(), EditThen::NextRow);
        QCOMPARE(listed.text(1), u"two"_s);
    }

    void rowsAreAsHighAsTheirLinesAndNeverTooLow()
    {
        Listed listed;
        const QFontMetrics metrics = listed.view.fontMetrics();
        QVERIFY(ValueDelegate::rowHeight(metrics, 1) >= 28);
        QVERIFY(ValueDelegate::rowHeight(metrics, 3) > ValueDelegate::rowHeight(metrics, 2));
        listed.delegate.setLines(7);
        QCOMPARE(listed.delegate.lines(), 3);
    }

    void completionIsOfTheNameUnderTheCursor()
    {
        QWidget window;
        window.resize(400, 200);
        const ThemeSource themes(Theme::light());
        LineCell cell(themes, &window);
        cell.setCompletions({u"Head of Inclusion"_s, u"Service Manager"_s});
        cell.placeOver(QRect(0, 0, 300, 30));
        activate(window);
        cell.show();
        cell.setFocus();
        type(u"Head of Inclusion / serv"_s);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(cell.text(), u"Head of Inclusion / Service Manager"_s);
    }

    void theStatusListIsSpoken()
    {
        QWidget window;
        const ThemeSource themes(Theme::light());
        StatusCell cell({{Status::OnTarget, u"On target"_s, u"Green, on target"_s},
                            {Status::AtRisk, u"At risk"_s, u"Amber, at risk"_s}},
            themes, &window);
        cell.setText(u"at risk"_s);
        QCOMPARE(cell.text(), u"at risk"_s);
        cell.setText(u"unreadable"_s);
        QCOMPARE(cell.text(), u"unreadable"_s); // what is none of them stays until one is chosen
    }
};

WAYMARK_TEST(TestValueDelegate)
#include "tst_ValueDelegate.moc"
