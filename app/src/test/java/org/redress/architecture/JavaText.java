package org.redress.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A Java file as the compiler reads it: its words, its sizes, its missing documentation. Comments
/// are not words.
final class JavaText extends TreePathScanner<Void, Void> {

    private final String name;
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Sized> types = new ArrayList<>();
    private final List<Sized> methods = new ArrayList<>();
    private final List<String> undocumented = new ArrayList<>();
    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    /// Something with a number of lines of code: neither blank nor comment.
    record Sized(String name, int lines) {}

    private JavaText(String name, String text) {
        this.name = name;
        this.text = text;
        JavacTask task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        List.of(inMemory(name, text)));
        this.trees = DocTrees.instance(task);
        this.positions = trees.getSourcePositions();
        try {
            this.unit = task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaText of(String name, String text) {
        JavaText file = new JavaText(name, text);
        file.scan(file.unit, null);
        return file;
    }

    /// Every identifier and every string, as it stands.
    List<String> words() {
        return words;
    }

    /// The types that stand by themselves in the file.
    List<Sized> types() {
        return types;
    }

    /// The bodies of its methods. One of a single statement is a declaration or a choice, however
    /// it is laid out, and not counted.
    List<Sized> methods() {
        return methods;
    }

    /// Its public top-level types that nothing is said about.
    List<String> undocumented() {
        return undocumented;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        words.add(type.getSimpleName().toString());
        if (getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree) {
            types.add(new Sized(name, codeLines(type)));
            if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && isBare(getCurrentPath())) {
                undocumented.add(name);
            }
        }
        return super.visitClass(type, nothing);
    }

    private boolean isBare(TreePath path) {
        return trees.getDocComment(path) == null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        words.add(method.getName().toString());
        if (method.getBody() != null && method.getBody().getStatements().size() > 1) {
            methods.add(new Sized(name + "#" + method.getName(), codeLines(method.getBody()) - 2));
        }
        return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        words.add(variable.getName().toString());
        return super.visitVariable(variable, nothing);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
        words.add(identifier.getName().toString());
        return super.visitIdentifier(identifier, nothing);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree member, Void nothing) {
        words.add(member.getIdentifier().toString());
        return super.visitMemberSelect(member, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String string) {
            words.add(string);
        }
        return super.visitLiteral(literal, nothing);
    }

    private int codeLines(Tree tree) {
        int from = (int) positions.getStartPosition(unit, tree);
        int to = (int) positions.getEndPosition(unit, tree);
        return (int) text.substring(from, to).lines().filter(JavaText::isCode).count();
    }

    private static boolean isCode(String line) {
        String stripped = line.strip();
        return !stripped.isEmpty()
                && !stripped.startsWith("//")
                && !stripped.startsWith("/*")
                && !stripped.startsWith("*");
    }

    private static JavaFileObject inMemory(String name, String text) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
