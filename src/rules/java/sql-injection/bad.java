package shop;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.*;
import java.util.List;
import java.util.Map;
import javax.servlet.http.*;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;

@RestController
class Orders extends HttpServlet {
  private final DataSource source;
  private final JdbcTemplate jdbc;
  private final EntityManager entities;

  Orders(DataSource source, JdbcTemplate jdbc, EntityManager entities) {
    this.source = source;
    this.jdbc = jdbc;
    this.entities = entities;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String customer = request.getParameter("customer");
    try (Connection connection = source.getConnection()) {
      Statement statement = connection.createStatement();
      ResultSet rows = statement.executeQuery("SELECT * FROM orders WHERE customer = '" + customer + "'"); // finds
      response.getWriter().println(rows.next());
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @GetMapping("/search")
  List<Map<String, Object>> search(@RequestParam String name) {
    String sql = String.format("SELECT * FROM items WHERE name LIKE '%%%s%%'", name);
    return jdbc.queryForList(sql); // finds
  }

  @PostMapping("/builder")
  int builder(@RequestBody String status) {
    StringBuilder sql = new StringBuilder("UPDATE orders SET status = '");
    sql.append(status).append("'");
    return jdbc.update(sql.toString()); // finds
  }

  @GetMapping("/jpa")
  List<?> jpa(@RequestParam("q") String query) {
    return entities.createNativeQuery("SELECT * FROM orders WHERE note = '" + query + "'").getResultList(); // finds
  }

  private String where(String field, String value) {
    return "SELECT * FROM orders WHERE " + field + " = '" + value + "'";
  }

  @GetMapping("/helper/{id}")
  Object helper(@PathVariable String id) {
    return jdbc.queryForObject(where("id", id), Object.class); // finds
  }

  void prepared(HttpServletRequest request, Connection connection) throws SQLException {
    String order = request.getHeader("X-Order");
    PreparedStatement statement = connection.prepareStatement("SELECT * FROM orders ORDER BY " + order); // finds
    statement.execute();
  }
}
